/** How badly learned numbers tell apart the causes of people whose cause is known, and which way is better. */
import type { Ledger } from './ledger.ts';
import type { Lesson } from './lessons.ts';
import type { Smooth } from './minimise.ts';
import { emptyTables, fillTables, type Tables } from './movedShares.ts';
import { type Pairs, pairFinder, type ToldPairs } from './pairs.ts';

/** How the loss changes with what an answer says, given or left out. */
type Pull = Pick<Tables, 'given' | 'left'>;

/**
 * A function of moves (`Ledger.slot`) and the terms of pairs after them (`Pairs.slot`): the sum over all people of
 * the surprise at their target, all causes being equally common, and half of its cost (`costs`, in the same order) times
 * the square of each number: what few people show moves little. Where a share is held at the least or most that is allowed, the slope is as if it were free,
 * so that a move may lead back.
 */
export function lossOf(
  ledger: Ledger,
  lessons: readonly Lesson[],
  costs: Float64Array,
  pairs: Pairs,
): Smooth {
  const tables = emptyTables(ledger);
  const pull: Pull = emptyTables(ledger);
  const findPairs = pairFinder(ledger, pairs);
  const taught = lessons.map((lesson) => ({ lesson, told: findPairs(lesson) }));
  return (point, slope) => {
    const [moves, terms] = [point.subarray(0, ledger.moves), point.subarray(ledger.moves)];
    const [ofMoves, ofTerms] = [slope.subarray(0, ledger.moves), slope.subarray(ledger.moves)];
    fillTables(ledger, moves, tables);
    pull.given.fill(0);
    pull.left.fill(0);
    ofTerms.fill(0);
    let loss = 0;
    for (const { lesson, told } of taught) {
      const scores = scoresOf(ledger, lesson, tables);
      addTerms(ledger, pairs, told, terms, scores);
      const heard = surpriseOf(ledger, lesson.target, scores);
      loss += lesson.people * heard.loss;
      pullShares(ledger, lesson, heard.surprise, pull);
      pullTerms(ledger, pairs, { people: lesson.people, told, surprise: heard.surprise }, ofTerms);
    }
    slopeOfMoves(ledger, tables.share, pull, ofMoves);
    for (let i = 0; i < point.length; i++) {
      slope[i]! += costs[i]! * point[i]!;
      loss += (costs[i]! / 2) * point[i]! ** 2;
    }
    return loss;
  };
}

/** What a person's answers say of each hypothesis, each on its own, in logarithms up to a constant. */
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

/** Adds what answers say together, in place. */
export function addTerms(
  { causes, causeOf }: Ledger,
  { slot }: Pairs,
  { pairs, strength }: ToldPairs,
  terms: Float64Array,
  scores: Float64Array,
): void {
  const added = new Float64Array(causes);
  for (let i = 0; i < pairs.length; i++)
    for (let c = 0, at = pairs[i]! * causes; c < causes; c++, at++)
      if (slot[at] !== -1) added[c]! += strength[i]! * terms[slot[at]!]!;
  for (let h = 0; h < scores.length; h++) scores[h]! += added[causeOf[h]!]!;
}

function pullShares(ledger: Ledger, lesson: Lesson, surprise: Float64Array, pull: Pull): void {
  for (let i = 0; i < lesson.rows.length; i++) {
    const from = lesson.rows[i]! * ledger.hypotheses;
    const table = lesson.holds[i] === 1 ? pull.given : pull.left;
    const weight = lesson.people * lesson.weights[i]!;
    for (let h = 0; h < surprise.length; h++) table[from + h]! += weight * surprise[h]!;
  }
}

/** So many people told these pairs, and what they told was that surprising. */
type Heard = { readonly people: number; readonly told: ToldPairs; readonly surprise: Float64Array };

function pullTerms(
  { causes, causeOf }: Ledger,
  { slot }: Pairs,
  { people, told: { pairs, strength }, surprise }: Heard,
  ofTerms: Float64Array,
): void {
  const byCause = new Float64Array(causes);
  for (let h = 0; h < surprise.length; h++) byCause[causeOf[h]!]! += people * surprise[h]!;
  for (let i = 0; i < pairs.length; i++)
    for (let c = 0, at = pairs[i]! * causes; c < causes; c++, at++)
      if (slot[at] !== -1) ofTerms[slot[at]!]! += strength[i]! * byCause[c]!;
}

/** How the loss changes with the score of each hypothesis, in place of the scores; and the loss, -log P of the causes in the target. */
function surpriseOf({ causes, causeOf }: Ledger, target: Float64Array, scores: Float64Array) {
  const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const byCause = new Float64Array(causes).fill(Number.MIN_VALUE);
  let all = 0;
  for (let h = 0; h < scores.length; h++) {
    const weight = Math.exp(scores[h]! - top);
    scores[h] = weight;
    all += weight;
    byCause[causeOf[h]!]! += weight;
  }
  for (let h = 0; h < scores.length; h++) {
    const cause = causeOf[h]!;
    scores[h] = scores[h]! / all - (target[cause]! * scores[h]!) / byCause[cause]!;
  }
  const loss = target.reduce(
    (sum, part, c) => (part > 0 ? sum + part * Math.log(all / byCause[c]!) : sum),
    0,
  );
  return { loss, surprise: scores };
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
