/** What came of a change, in the same words wherever it is asked or told. */
import type { TriedResult } from './answers.ts';

/** Within a sentence, after "it" or the name of the change. */
export const triedWords: Readonly<Record<TriedResult, string>> = {
  helped: 'helped',
  partly: 'helped a little',
  no: 'did not help',
};

/** As an answer of its own. */
export function triedAnswer(result: TriedResult): string {
  return `It ${triedWords[result]}`;
}
