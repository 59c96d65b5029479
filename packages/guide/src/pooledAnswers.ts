/** Adds what published people said to what the authors of a cause expected. */
import { completeShares } from './completeShares.ts';
import type { Cause, Guide, PooledShare, Question, Reports, Share } from './guide.ts';

type Answers = Cause['answers'];
/** Answers as a cause lists them, with how many published people stand behind each. */
export type PooledAnswers = Readonly<Record<string, Readonly<Record<string, PooledShare>>>>;
type Row = Readonly<Record<string, Share>>;
type PooledRow = PooledAnswers[string];
type Outcome = { readonly id: string; readonly base: Share };

/** Of `of` people who spoke of it, `count` gave this answer; both may be fractions, as weights are. */
type Tally = { readonly count: number; readonly of: number };

/** What published people said, each with the part of them that is counted (0 to 1), and series of them. */
export type Heard = {
  readonly people: readonly { readonly person: Reports['people'][number]; readonly part: number }[];
  readonly series: Reports['series'];
};

/**
 * The answers of a cause, or of a form of it, after its reports: each share (p, n) is a Beta with p n for and (1 - p) n
 * against, to which k of m people are added, so that it becomes (p n + k) / (n + m) with n + m behind it. A question that
 * nobody spoke of stays as it was written.
 */
export function pooledAnswers(guide: Guide, heard: Heard, written: Answers): PooledAnswers {
  const pooled = guide.questions.flatMap((question) => {
    const row = pooledRow(guide, heard, question, written[question.id]);
    return row === undefined ? [] : [[question.id, row] as const];
  });
  return { ...written, ...Object.fromEntries(pooled) };
}

function pooledRow(
  guide: Guide,
  heard: Heard,
  question: Question,
  written: Row | undefined,
): PooledRow | undefined {
  if (question.kind === 'map-of-results') return undefined;
  const outcomes: readonly Outcome[] = question.kind === 'number' ? question.bins : question.options;
  const tallies = talliesOf(guide, heard, question, outcomes);
  if (tallies.size === 0) return undefined;
  const exclusive = question.kind === 'one' || question.kind === 'number';
  return exclusive
    ? exclusiveRow(outcomes, tallies, written)
    : Object.fromEntries(manyShares(guide, outcomes, tallies, written ?? {}));
}

/** Shares of a question with exactly one answer: they sum to 1 before and after. */
function exclusiveRow(
  outcomes: readonly Outcome[],
  tallies: ReadonlyMap<string, Tally>,
  written: Row | undefined,
): PooledRow {
  const before = written === undefined ? outcomes.map((o) => o.base) : completeShares(written, outcomes);
  const after = outcomes.map(({ id }, k) => pooledShare(before[k]!, tallies.get(id)));
  const total = after.reduce((sum, share) => sum + share.p, 0);
  return Object.fromEntries(outcomes.map(({ id }, k) => [id, { ...after[k]!, p: after[k]!.p / total }]));
}

/** An option that the cause does not list and nobody gave says nothing, and stays unlisted. */
function* manyShares(
  guide: Guide,
  outcomes: readonly Outcome[],
  tallies: ReadonlyMap<string, Tally>,
  written: Row,
): Generator<readonly [string, PooledShare]> {
  const modest = guide.model.reports.unlistedWeight;
  for (const { id, base } of outcomes) {
    const own = Object.hasOwn(written, id) ? written[id] : undefined;
    const tally = tallies.get(id);
    if (own !== undefined) yield [id, pooledShare(own, tally)];
    else if (tally !== undefined && tally.count > 0)
      yield [id, pooledShare({ ...base, n: Math.min(base.n, modest) }, tally)];
  }
}

function pooledShare(before: Share, tally: Tally | undefined): PooledShare {
  if (tally === undefined || tally.of === 0) return before;
  const n = before.n + tally.of;
  return { p: (before.p * before.n + tally.count) / n, n, source: before.source, reported: tally.of };
}

/** How many gave each answer, people and series together; only answers that somebody could have given. */
function talliesOf(
  guide: Guide,
  { people, series }: Heard,
  question: Question,
  outcomes: readonly Outcome[],
): Map<string, Tally> {
  const { personWeight, seriesAtMost } = guide.model.reports;
  const tallies = new Map<string, { count: number; of: number }>();
  const add = (id: string, count: number, of: number): void => {
    const sum = tallies.get(id) ?? { count: 0, of: 0 };
    tallies.set(id, { count: sum.count + count, of: sum.of + of });
  };
  for (const { person, part } of people) {
    const said = saidBy(question, person);
    if (said === undefined) continue;
    const weight = personWeight * part;
    for (const { id } of outcomes) add(id, said.includes(id) ? weight : 0, weight);
  }
  for (const { of, counts } of series) {
    const weight = Math.min(of, seriesAtMost) / of;
    const counted = Object.hasOwn(counts, question.id) ? counts[question.id]! : {};
    for (const [id, count] of Object.entries(counted)) add(id, count * weight, of * weight);
  }
  return tallies;
}

/** The outcomes that a person gave, or nothing when their report does not speak of the question. */
function saidBy(question: Question, { answers, denied }: Reports['people'][number]): string[] | undefined {
  const answer = answers[question.id];
  if (typeof answer === 'number') {
    const bin = question.bins.find(({ from, to }) => answer >= from && answer < to);
    return bin === undefined ? undefined : [bin.id];
  }
  if (typeof answer === 'string') return [answer];
  if (Array.isArray(answer)) return answer.length > 0 ? [...answer] : ['none'];
  return denied?.[question.id] === undefined ? undefined : [];
}
