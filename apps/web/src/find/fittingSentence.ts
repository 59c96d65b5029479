/** The sentence of a page that fits best, and the heading that it stands under. */
import { tellsLess } from '../words/en/find.ts';
import type { Page } from './pagesToFind.ts';
import { termsOf } from './terms.ts';

export type FittingSentence = {
  /** Empty for the head of the page. */
  readonly heading: string;
  readonly sentence: string;
  /** Words that fit, as terms: marked where they stand. */
  readonly terms: ReadonlySet<string>;
};

/** What a sentence is worth that tells a reader less. */
const lesser = 0.6;

/** What the page is about, where no other sentence fits better. */
export function fittingSentence(
  { short, parts }: Page,
  terms: readonly string[],
  weigh: (term: string) => number,
): FittingSentence {
  const sought = new Set(terms);
  const weightOf = (sentence: string): number => {
    const fitting = [...new Set(termsOf(sentence))].filter((term) => sought.has(term));
    return fitting.reduce((sum, term) => sum + weigh(term), 0) * (tellsLess.test(sentence) ? lesser : 1);
  };
  let best = { heading: '', sentence: short };
  let most = weightOf(short);
  for (const { heading, sentences } of parts)
    for (const sentence of sentences) {
      const weight = weightOf(sentence);
      if (weight <= most) continue;
      most = weight;
      best = { heading, sentence };
    }
  return { ...best, terms: sought };
}
