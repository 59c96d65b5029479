/** Counts the numbers of a guide, and how many of them rest on judgement alone. */
import type { Cause, Guide, Share } from '@footing/guide';

export type NumberCount = { readonly kind: string; readonly count: number; readonly judgement: number };

/** Every share of people in the guide, by kind; the last row is all of them. */
export function countNumbers(guide: Guide): NumberCount[] {
  const questions = guide.questions.filter((question) => question.kind !== 'map-of-results');
  const kinds: Readonly<Record<string, readonly Share[]>> = {
    'How common a cause or a form of it is': guide.causes.flatMap(({ prior, variants }) => [
      prior,
      ...Object.values(variants ?? {}).map((variant) => variant.share),
    ]),
    'What people with a cause answer': formsIn(guide).flatMap((answers) =>
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

/** The tables of answers of all causes and their variants. */
function formsIn(guide: Guide): Cause['answers'][] {
  return guide.causes.flatMap(({ answers, variants }) => [
    answers,
    ...Object.values(variants ?? {}).map((variant) => variant.answers),
  ]);
}

function countOf(kind: string, shares: readonly Share[]): NumberCount {
  return { kind, count: shares.length, judgement: shares.filter((s) => s.source === 'judgement').length };
}
