/** How far a FIT session went: its summary, held against its points. */
import type { Points } from '../points.ts';
import { trackDistance } from '../trackDistance.ts';
import { type WorkoutIssue, workoutIssue } from '../workoutIssue.ts';

export type Distance = { readonly metres: number | null; readonly issues: readonly WorkoutIssue[] };

type Range = { readonly from: number; readonly to: number };

/** @param stated metres by the summary; NaN where it says nothing. */
export function distanceOf(points: Points, range: Range, stated: number, path: string): Distance {
  const counted = countedDistance(points, range);
  if (Number.isNaN(stated)) return fromPoints(points, range, counted, path);
  if (stated === 0 && didMove(points, range)) return notMeasured(path);
  if (counted === undefined || Math.abs(counted - stated) <= Math.max(30, 0.01 * stated))
    return { metres: stated, issues: [] };
  const message = `the summary says ${Math.round(stated)} m, but the points count ${Math.round(counted)} m; the summary is shown`;
  return { metres: stated, issues: [workoutIssue('distance-disagrees', path, message)] };
}

function fromPoints(points: Points, range: Range, counted: number | undefined, path: string): Distance {
  if (counted !== undefined) return { metres: counted, issues: [] };
  return trackDistance(points, range, path);
}

function notMeasured(path: string): Distance {
  const message =
    'the file says 0 km, although something turned: the distance was not measured (an indoor machine?)';
  return { metres: 0, issues: [workoutIssue('distance-not-measured', path, message)] };
}

/** How far the device's own count rose over the points; undefined where it kept none. */
function countedDistance({ distance }: Points, { from, to }: Range): number | undefined {
  const counts = distance
    .values()
    .subarray(from, to)
    .filter((value) => !Number.isNaN(value));
  if (counts.length === 0) return undefined;
  const counted = counts[counts.length - 1]! - (from === 0 ? 0 : counts[0]!);
  // a count that goes back counts nothing
  return counted >= 0 ? counted : undefined;
}

function didMove({ cadence, power }: Points, { from, to }: Range): boolean {
  const some = (values: Float64Array): boolean => values.subarray(from, to).some((value) => value > 0);
  return some(cadence.values()) || some(power.values());
}
