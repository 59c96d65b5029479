/** Counts the numbers of a guide, and what they rest on. */
import { networkOfGuide } from '@footing/assessment';
import type { Guide, PooledShare } from '@footing/guide';

/** How many numbers of a kind rest on judgement alone, on judgement with published people counted in, or on a study. */
export type NumberCount = {
  readonly kind: string;
  readonly count: number;
  readonly judgement: number;
  readonly reported: number;
  readonly study: number;
};

/** Every share of people in the guide, by kind; the last row is all of them. */
export function countNumbers(guide: Guide): NumberCount[] {
  const questions = guide.questions.filter((question) => question.kind !== 'map-of-results');
  const kinds: Readonly<Record<string, readonly PooledShare[]>> = {
    'How common a cause or a form of it is': guide.causes.flatMap(({ prior, variants }) => [
      prior,
      ...Object.values(variants ?? {}).map((variant) => variant.share),
    ]),
    'What people with a cause answer': answerShares(guide),
    'What people answer, whatever the cause': questions.flatMap(({ options, bins }) =>
      [...options, ...bins].map((outcome) => outcome.base),
    ),
    'How often a change helps': guide.changes.flatMap(({ helps, otherwise }) => [
      ...Object.values(helps),
      otherwise,
    ]),
  };
  const rows = Object.entries(kinds).map(([kind, shares]) => countOf(kind, shares));
  return [...rows, countOf('All', Object.values(kinds).flat())];
}

/** The answers of all causes after their reports; of a form only what it says otherwise than its cause. */
function answerShares(guide: Guide): PooledShare[] {
  return networkOfGuide(guide).forms.flatMap(({ id, cause: number, answers }) => {
    const cause = guide.causes[number]!;
    const own = cause.variants?.[id.slice(cause.id.length + 1)]?.answers;
    return Object.entries(answers).flatMap(([question, row]) =>
      Object.entries(row)
        .filter(([option]) => own === undefined || own[question]?.[option] !== undefined)
        .map(([, share]) => share),
    );
  });
}

function countOf(kind: string, shares: readonly PooledShare[]): NumberCount {
  const judged = shares.filter((share) => share.source === 'judgement');
  const reported = judged.filter((share) => (share.reported ?? 0) > 0).length;
  return {
    kind,
    count: shares.length,
    judgement: judged.length - reported,
    reported,
    study: shares.length - judged.length,
  };
}
