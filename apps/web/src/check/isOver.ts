/** Apart from the rest of the interview, for who needs nothing else of it. */
import type { Interview } from './interview.ts';

export function isOver({ pages, at }: Interview): boolean {
  return at >= pages.length;
}
