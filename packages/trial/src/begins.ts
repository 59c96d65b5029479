/** What the sessions of a trial show of when numbness begins. The rest of its figures is what was expected beforehand, and nothing measured. */
import type { Arm } from './observation.ts';
import type { Estimate } from './quantile.ts';

/** `never`: it came in no session; `not-known`: in each at a time that nobody knows; `late`: far beyond what a session lasts. */
export type Begins = 'never' | 'not-known' | 'late' | 'measured';

type Counts = Readonly<Record<Arm, number>>;

/** Of one kind of session. */
type OneKind = {
  readonly onsets: number;
  readonly untimed: number;
  readonly median: Estimate['median'];
  readonly usualMinutes: number;
};

/** So many times as late as a usual session ends, the minutes rest on next to nothing. */
const far = 3;

export function beginsOf({ onsets, untimed, median, usualMinutes }: OneKind): Begins {
  if (onsets === 0) return 'never';
  if (onsets === untimed) return 'not-known';
  return median > far * usualMinutes ? 'late' : 'measured';
}

/** Whether there is something to compare: sessions of both kinds, and numbness in one of them. */
export function canCompare(sessions: Counts, onsets: Counts): boolean {
  return sessions.baseline > 0 && sessions.change > 0 && onsets.baseline + onsets.change > 0;
}
