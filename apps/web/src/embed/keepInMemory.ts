/** Keeps an interview as long as the page is open, and nowhere else. */
import type { Interview } from '../check/interview.ts';
import type { Keeping } from '../surroundings/surroundings.ts';
import { embed } from '../words/en/embed.ts';

/** @param onKept is told of every interview that is kept. */
export function keepInMemory(onKept: (interview: Interview) => void): Keeping {
  let kept: Interview | undefined;
  return {
    keep: (interview) => {
      kept = interview;
      onKept(interview);
      return undefined;
    },
    kept: () => (kept === undefined ? undefined : { interview: kept, since: 'same' }),
    forget: () => {
      kept = undefined;
    },
    words: embed.keeping,
  };
}
