/** Points in the order of time, whatever the order of the file. */
import { Points } from './points.ts';
import { type WorkoutIssue, workoutIssue } from './workoutIssue.ts';

const columns = [
  'time',
  'latitude',
  'longitude',
  'distance',
  'heartRate',
  'cadence',
  'power',
  'temperature',
] as const;

/**
 * Leaves out points without a time, and those whose time lies before that of a point already there (a clock that was
 * set back): sorting them in would invent a course of things. Answers the same object when there are none.
 */
export function inOrder(
  points: Points,
  path: string,
): { readonly points: Points; readonly issues: WorkoutIssue[] } {
  const times = points.time.values();
  if (isRising(times)) return { points, issues: [] };
  const kept = keptIndices(times);
  const ordered = new Points();
  for (const column of columns) for (const i of kept) ordered[column].push(points[column].at(i));
  for (const index of points.breaks) {
    const place = placeOf(kept, index);
    if (place > 0 && place < kept.length) ordered.breaks.push(place);
  }
  const message = `${points.length - kept.length} of ${points.length} points left out: without a time, or with one before the point ahead`;
  return { points: ordered, issues: [workoutIssue('time-went-back', path, message)] };
}

/** Where the first of the rising `indices` that is not below `index` stands. */
export function placeOf(indices: readonly number[], index: number): number {
  let [low, high] = [0, indices.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (indices[middle]! < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The usual case, told without making a list. */
function isRising(times: Float64Array): boolean {
  let latest = Number.NEGATIVE_INFINITY;
  for (const time of times) {
    if (!(time >= latest)) return false;
    latest = time;
  }
  return true;
}

/** Without those that are missing, or lie before one already there. */
export function keptIndices(times: Float64Array): number[] {
  const kept: number[] = [];
  let latest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < times.length; i++) {
    if (!(times[i]! >= latest)) continue;
    latest = times[i]!;
    kept.push(i);
  }
  return kept;
}
