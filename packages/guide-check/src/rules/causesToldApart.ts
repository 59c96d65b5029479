import { type Cause, completeShares, exactlyOneHolds, type Guide, type Question } from '@footing/guide';
import type { Finding, Rule } from '../rule.ts';

/** An answer tells two causes apart when its odds differ so many times and one in five people with one of them give it. */
const oddsRatio = 2;
const oftenEnough = 0.2;

type Table = readonly { readonly cause: string; readonly shares: readonly number[] }[];

export const causesToldApart: Rule = {
  name: 'causes-told-apart',
  says: 'For every two causes there is a usual answer whose odds differ at least twofold; "something else" answers as everyone does.',
  *check({ guide }): Generator<Finding> {
    const table = shareTable(guide);
    for (const [index, one] of table.entries())
      for (const other of table.slice(index + 1))
        if (!one.shares.some((p, k) => tellsApart(p, other.shares[k]!))) {
          const at = { file: `causes/${other.cause}`, path: ['answers'] };
          yield {
            message: `no answer tells it from ${one.cause}: one must be twice as likely in either`,
            at,
          };
        }
  },
};

function tellsApart(p: number, q: number): boolean {
  if (Math.max(p, q) < oftenEnough) return false;
  const ratio = (p * (1 - q)) / (q * (1 - p));
  return ratio >= oddsRatio || ratio <= 1 / oddsRatio;
}

/** How often each answer to each question is given, cause by cause. */
function shareTable(guide: Guide): Table {
  const questions = guide.questions.filter((q) => q.kind !== 'map-of-results');
  return guide.causes.map((cause) => ({
    cause: cause.id,
    shares: questions.flatMap((q) => sharesOf(cause, q)),
  }));
}

function sharesOf(cause: Cause, question: Question): number[] {
  const listed = Object.hasOwn(cause.answers, question.id) ? cause.answers[question.id]! : {};
  const outcomes = question.kind === 'number' ? question.bins : question.options;
  const one = exactlyOneHolds(question.kind);
  if (one && Object.keys(listed).length > 0) return completeShares(listed, outcomes).map((share) => share.p);
  return outcomes.map(({ id, base }) => (Object.hasOwn(listed, id) ? listed[id]!.p : base.p));
}
