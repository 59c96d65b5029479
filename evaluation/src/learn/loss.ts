/** How badly moved numbers tell apart the causes of people whose cause is known, and which way is better. */
import type { Ledger } from './ledger.ts';
import type { Lesson } from './lessons.ts';
import type { Smooth } from './minimise.ts';
import { emptyTables, fillTables, type Tables } from './movedShares.ts';

/** How the loss changes with what an answer says, given or left out. */
type Pull = Pick<Tables, 'given' | 'left'>;

/**
 * The sum over all people of -log P(their cause | what they said), all causes being equally common, and half of
 * `reluctance` times the square of each move: what few people show moves little. Where a share is held at the least or
 * most that is allowed, the slope is as if it were free, so that a move may lead back.
 */
export function lossOf(ledger: Ledger, lessons: readonly Lesson[], reluctance: number): Smooth {
  const tables = emptyTables(ledger);
  const pull: Pull = emptyTables(ledger);
  return (moves, slope) => {
    fillTables(ledger, moves, tables);
    pull.given.fill(0);
    pull.left.fill(0);
    let loss = 0;
    for (const lesson of lessons) loss += hear(ledger, lesson, tables, pull);
    slopeOfMoves(ledger, tables.share, pull, slope);
    for (let i = 0; i < moves.length; i++) {
      slope[i]! += reluctance * moves[i]!;
      loss += (reluctance / 2) * moves[i]! ** 2;
    }
    return loss;
  };
}

/** What a person's answers say of each hypothesis, in logarithms up to a constant. */
export function scoresOf({ hypotheses, logPart }: Ledger, lesson: Lesson, tables: Pull): Float64Array {
  const { rows, holds, weights } = lesson;
  const scores = logPart.slice();
  for (let i = 0; i < rows.length; i++) {
    const from = rows[i]! * hypotheses;
    const table = holds[i] === 1 ? tables.given : tables.left;
    for (let h = 0; h < hypotheses; h++) scores[h]! += weights[i]! * table[from + h]!;
  }
  return scores;
}

/** The loss of one person; adds to `pull` what they teach. */
function hear(ledger: Ledger, lesson: Lesson, tables: Tables, pull: Pull): number {
  const { loss, surprise } = surpriseOf(ledger, lesson.cause, scoresOf(ledger, lesson, tables));
  for (let i = 0; i < lesson.rows.length; i++) {
    const from = lesson.rows[i]! * ledger.hypotheses;
    const table = lesson.holds[i] === 1 ? pull.given : pull.left;
    const weight = lesson.people * lesson.weights[i]!;
    for (let h = 0; h < surprise.length; h++) table[from + h]! += weight * surprise[h]!;
  }
  return lesson.people * loss;
}

/** P(hypothesis) less P(hypothesis | the right cause), in place of the scores, and -log P(the right cause). */
function surpriseOf({ causeOf }: Ledger, cause: number, scores: Float64Array) {
  const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  let all = 0;
  let right = Number.MIN_VALUE;
  for (let h = 0; h < scores.length; h++) {
    const weight = Math.exp(scores[h]! - top);
    scores[h] = weight;
    all += weight;
    if (causeOf[h] === cause) right += weight;
  }
  for (let h = 0; h < scores.length; h++) {
    const weight = scores[h]!;
    scores[h] = weight / all - (causeOf[h] === cause ? weight / right : 0);
  }
  return { loss: Math.log(all / right), surprise: scores };
}

/** From what each answer says under each hypothesis back to the moves. */
function slopeOfMoves(ledger: Ledger, share: Float64Array, pull: Pull, slope: Float64Array): void {
  const { hypotheses, causes, causeOf, slot, base } = ledger;
  const byShare = slopeOfShares(ledger, share, pull);
  slope.fill(0);
  for (let row = 0; row < base.length; row++)
    for (let h = 0; h < hypotheses; h++) {
      const at = slot[row * causes + causeOf[h]!]!;
      if (at !== -1) slope[at]! += byShare[row * hypotheses + h]!;
    }
}

/** By the log odds of each share; where exactly one answer holds, by its weight among the others (none of those is ever left out). */
function slopeOfShares({ hypotheses, exclusive }: Ledger, share: Float64Array, pull: Pull): Float64Array {
  const slope = share.map((p, cell) => pull.given[cell]! * (1 - p) - pull.left[cell]! * p);
  for (const [from, to] of exclusive)
    for (let h = 0; h < hypotheses; h++) {
      const cells = Array.from({ length: to - from }, (_, i) => (from + i) * hypotheses + h);
      const sum = cells.reduce((all, cell) => all + pull.given[cell]!, 0);
      for (const cell of cells) slope[cell] = pull.given[cell]! - share[cell]! * sum;
    }
  return slope;
}
