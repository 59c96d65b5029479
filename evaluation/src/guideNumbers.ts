/** Counts the numbers of a guide, and how many of them rest on judgement alone. */
import type { Guide, Share } from '@footing/guide';

export type NumberCount = { readonly kind: string; readonly count: number; readonly judgement: number };

/** Every share of people in the guide, by kind; the last row is all of them. */
export function countNumbers(guide: Guide): NumberCount[] {
  const questions = guide.questions.filter((question) => question.kind !== 'map-of-results');
  const kinds: Readonly<Record<string, readonly Share[]>> = {
    'How common a cause is': guide.causes.map((cause) => cause.prior),
    'What people with a cause answer': guide.causes.flatMap(({ answers }) =>
      Object.values(answers).flatMap((options) => Object.values(options)),
    ),
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

function countOf(kind: string, shares: readonly Share[]): NumberCount {
  return { kind, count: shares.length, judgement: shares.filter((s) => s.source === 'judgement').length };
}
