/** What may still be kept of a file: points, marks (laps, segments) and parts (activities, tracks). */
import type { WorkoutLimits } from '../limits.ts';

type Counted = 'points' | 'marks' | 'parts';

export type Allowance = {
  /** Counts one more; false when there are too many. */
  take(what: Counted): boolean;
  isExceeded(): boolean;
};

export function allowance(limits: WorkoutLimits): Allowance {
  const left = { points: limits.points, marks: limits.marks, parts: limits.parts };
  return {
    take: (what) => left[what]-- > 0,
    isExceeded: () => Math.min(left.points, left.marks, left.parts) < 0,
  };
}
