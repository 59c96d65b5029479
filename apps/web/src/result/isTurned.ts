import { stored } from '../check/keep.ts';

/** Whether a page of the kept interview was turned: before that no answer counts, and nothing need be loaded to say so. */
export function isTurned(): boolean {
  try {
    return (stored()?.interview.at ?? 0) !== 0;
  } catch {
    return false;
  }
}
