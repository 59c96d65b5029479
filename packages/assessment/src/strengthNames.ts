import type { Reason } from './reasons.ts';

/** What a reader is told of how strong a reason is: one word, in the terminal and in the browser. */
export const strengthNames: Readonly<Record<Reason['strength'], string>> = {
  strong: 'strong',
  moderate: 'clear',
  slight: 'slight',
};
