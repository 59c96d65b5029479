import { measures, plausible } from './plausible.ts';
import type { Points } from './points.ts';
import type { Streams } from './workout.ts';
import type { WorkoutIssue } from './workoutIssue.ts';

/** The streams of the points of a range, in seconds since its `start`. Points must be in the order of time. */
export function streamsOf(
  points: Points,
  range: { readonly from: number; readonly to: number; readonly start: number },
  path: string,
): { readonly streams: Streams; readonly issues: readonly WorkoutIssue[] } {
  const seconds = points.time
    .values()
    .slice(range.from, range.to)
    .map((time) => Math.max(0, time - range.start));
  const columns = measures.map((measure) => [measure, plausible(points, measure, range, path)] as const);
  const measured = columns.filter(([, { values }]) => values !== undefined);
  return {
    streams: { seconds, ...Object.fromEntries(measured.map(([measure, { values }]) => [measure, values])) },
    issues: columns.flatMap(([, { issues }]) => issues),
  };
}
