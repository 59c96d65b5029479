/** Adds what published people said to what the authors of a cause expected. */
import { binPlaceOf } from './bins.ts';
import { completeShares } from './completeShares.ts';
import { exactlyOneHolds } from './exactlyOneHolds.ts';
import type { Cause, Guide, PooledShare, Question, Reports, Share } from './guide.ts';
import { standsAlone } from './standsAlone.ts';

type Answers = Cause['answers'];
/** Answers as a cause lists them, with how many published people stand behind each. */
export type PooledAnswers = Readonly<Record<string, Readonly<Record<string, PooledShare>>>>;
type Row = Readonly<Record<string, Share>>;
type PooledRow = PooledAnswers[string];
type Outcome = { readonly id: string; readonly base: Share };

/** Of `of` people who spoke of it, `count` gave this answer; both may be fractions, as weights are. */
type Tally = { readonly count: number; readonly of: number };

/** By the place of a question: the places of the outcomes that a person gave; nothing where their report does not speak of it. */
export type Said = readonly (readonly number[] | undefined)[];

/** What published people said, each with the part of them that is counted (0 to 1), and series of them. */
export type Heard = {
  readonly people: readonly { readonly said: Said; readonly part: number }[];
  readonly series: Reports['series'];
};

/**
 * The answers of a cause, or of a form of it, after its reports: each share (p, n) is a Beta with p n for and (1 - p) n
 * against, to which k of m people are added, so that it becomes (p n + k) / (n + m) with n + m behind it. A question that
 * nobody spoke of stays as it was written.
 */
export function pooledAnswers(guide: Guide, heard: Heard, written: Answers): PooledAnswers {
  const pooled = guide.questions.flatMap((question, place) => {
    const row = pooledRow(guide, heard, place, written[question.id]);
    return row === undefined ? [] : [[question.id, row] as const];
  });
  return { ...written, ...Object.fromEntries(pooled) };
}

function pooledRow(
  guide: Guide,
  heard: Heard,
  place: number,
  written: Row | undefined,
): PooledRow | undefined {
  const question = guide.questions[place]!;
  if (question.kind === 'map-of-results') return undefined;
  const outcomes: readonly Outcome[] = question.kind === 'number' ? question.bins : question.options;
  const tallies = talliesOf(guide, heard, place, outcomes);
  if (tallies === undefined) return undefined;
  const exclusive = exactlyOneHolds(question.kind);
  return exclusive
    ? exclusiveRow(outcomes, tallies, written)
    : Object.fromEntries(manyShares(guide, outcomes, tallies, written ?? {}));
}

/** Shares of a question with exactly one answer: they sum to 1 before and after. */
function exclusiveRow(
  outcomes: readonly Outcome[],
  tallies: readonly Tally[],
  written: Row | undefined,
): PooledRow {
  const before = written === undefined ? outcomes.map((o) => o.base) : completeShares(written, outcomes);
  const after = outcomes.map((_, k) => pooledShare(before[k]!, tallies[k]!));
  const total = after.reduce((sum, share) => sum + share.p, 0);
  return Object.fromEntries(outcomes.map(({ id }, k) => [id, { ...after[k]!, p: after[k]!.p / total }]));
}

/** An option that the cause does not list and nobody gave says nothing, and stays unlisted. */
function* manyShares(
  guide: Guide,
  outcomes: readonly Outcome[],
  tallies: readonly Tally[],
  written: Row,
): Generator<readonly [string, PooledShare]> {
  const modest = guide.model.reports.unlistedWeight;
  for (const [k, { id, base }] of outcomes.entries()) {
    const own = Object.hasOwn(written, id) ? written[id] : undefined;
    const tally = tallies[k]!;
    if (own !== undefined) yield [id, pooledShare(own, tally)];
    else if (tally.count > 0) yield [id, pooledShare({ ...base, n: Math.min(base.n, modest) }, tally)];
  }
}

function pooledShare(before: Share, tally: Tally): PooledShare {
  if (tally.of === 0) return before;
  const n = before.n + tally.of;
  return { p: (before.p * before.n + tally.count) / n, n, source: before.source, reported: tally.of };
}

/** How many gave each answer, people and series together; nothing when nobody spoke of the question. */
function talliesOf(
  guide: Guide,
  { people, series }: Heard,
  place: number,
  outcomes: readonly Outcome[],
): Tally[] | undefined {
  const { personWeight, seriesAtMost } = guide.model.reports;
  const tallies = outcomes.map(() => ({ count: 0, of: 0 }));
  let spokenOf = false;
  let heard = 0;
  for (const { said, part } of people) {
    const given = said[place];
    if (given === undefined) continue;
    spokenOf = true;
    heard += personWeight * part;
    for (const k of given) tallies[k]!.count += personWeight * part;
  }
  for (const tally of tallies) tally.of = heard;
  const { id } = guide.questions[place]!;
  for (const { of, counts } of series) {
    const weight = Math.min(of, seriesAtMost) / of;
    for (const [outcome, count] of Object.entries(Object.hasOwn(counts, id) ? counts[id]! : {})) {
      const tally = tallies[outcomes.findIndex((one) => one.id === outcome)]!;
      spokenOf = true;
      tally.count += count * weight;
      tally.of += of * weight;
    }
  }
  return spokenOf ? tallies : undefined;
}

/** The form of a published person who plainly had the usual one; a variant cannot be called so. */
export const usualForm = 'usual';

/** How reports call the forms of a cause that has these variants. */
export function formNames(variants: readonly string[]): string[] {
  return [...variants, usualForm];
}

/** What a published person said, by question; worked out once for all forms of their cause. */
export function saidBy(guide: Guide, person: Reports['people'][number]): Said {
  return guide.questions.map((question) => outcomesGiven(question, person));
}

function outcomesGiven(
  question: Question,
  { answers, denied }: Reports['people'][number],
): number[] | undefined {
  const { id, options } = question;
  const answer = Object.hasOwn(answers, id) ? answers[id]! : undefined;
  if (answer === undefined) return denied?.[id] === undefined ? undefined : [];
  if (typeof answer === 'number') return [binPlaceOf(question, answer)];
  const given = typeof answer === 'string' ? [answer] : answer;
  return placesOf(options, ({ id: own }) => (given.length > 0 ? given.includes(own) : standsAlone.has(own)));
}

function placesOf<T>(outcomes: readonly T[], holds: (outcome: T) => boolean): number[] {
  return outcomes.flatMap((outcome, k) => (holds(outcome) ? [k] : []));
}
