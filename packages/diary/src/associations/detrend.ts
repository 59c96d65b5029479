/** Takes out of values what goes with the activity, and within it with the place in time. */
import type { Outcome } from './outcome.ts';
import { placesByActivity } from './places.ts';

/** Fewer sessions of an activity than this tell of no trend; their mean alone is taken out. */
const fewestForTrend = 8;

/** What is left of `values` after a straight line in time for each activity; 0 where there is no value. */
export function detrended(values: Float64Array, outcomes: readonly Outcome[]): Float64Array {
  const left = new Float64Array(values.length);
  for (const places of placesByActivity(outcomes)) {
    const told = places.filter((i) => !Number.isNaN(values[i]!));
    const line = lineThrough(told.map((i) => [outcomes[i]!.trend, values[i]!]));
    for (const i of told) left[i] = values[i]! - line(outcomes[i]!.trend);
  }
  return left;
}

function lineThrough(points: readonly (readonly [x: number, y: number])[]): (x: number) => number {
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  if (points.length < fewestForTrend || spread === 0) return () => meanY;
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
  return (x) => meanY + slope * (x - meanX);
}
