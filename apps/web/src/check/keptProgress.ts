import { stored } from './storage.ts';

/** How far the kept interview has come: nothing need be loaded to say so. */
export type Progress = 'none' | 'begun' | 'over';

export function keptProgress(): Progress {
  try {
    const interview = stored()?.interview;
    if (interview === undefined || Object.keys(interview.answers).length === 0) return 'none';
    return interview.at >= interview.pages.length ? 'over' : 'begun';
  } catch {
    return 'none';
  }
}
