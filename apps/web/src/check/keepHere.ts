/** Keeps an interview in the browser. One that the browser does not take lasts as long as the page, and none that is older stays behind it. */
import type { Keeping } from '../surroundings/surroundings.ts';
import type { Interview } from './interview.ts';
import { inBrowser } from './keep.ts';
import { interviewKey, removeKept } from './storage.ts';

export type KeepingHere = Keeping & {
  /** Whether the answers are on this page and nowhere else. */
  readonly isOnlyHere: () => boolean;
};

export function keepHere(): KeepingHere {
  let onlyHere: Interview | undefined;
  return {
    keep: (interview, guide) => {
      const problem = inBrowser.keep(interview, guide);
      onlyHere = problem === undefined ? undefined : interview;
      // a result of earlier answers would be taken for that of these
      if (problem !== undefined) removeKept(interviewKey);
      return problem;
    },
    kept: (guide) =>
      onlyHere === undefined ? inBrowser.kept(guide) : { interview: onlyHere, since: 'same' },
    forget: () => {
      onlyHere = undefined;
      inBrowser.forget();
    },
    words: inBrowser.words,
    isOnlyHere: () => onlyHere !== undefined,
  };
}
