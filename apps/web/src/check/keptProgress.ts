import { isOver } from './isOver.ts';
import { stored } from './storage.ts';

/** How far the kept interview has come: nothing need be loaded to say so. */
export function keptProgress(): 'none' | 'begun' | 'over' {
  try {
    const interview = stored()?.interview;
    if (interview === undefined || Object.keys(interview.answers).length === 0) return 'none';
    return isOver(interview) ? 'over' : 'begun';
  } catch {
    return 'none';
  }
}
