import { stored } from '../check/keep.ts';

/** Whether an answer is kept: before that nothing need be loaded to say that there is no result. */
export function isBegun(): boolean {
  try {
    return Object.keys(stored()?.interview.answers ?? {}).length > 0;
  } catch {
    return false;
  }
}
