/** Measures that no body and no weather has are left out, not passed on. */
import type { Points } from './points.ts';
import { agreeing, type WorkoutIssue, workoutIssue } from './workoutIssue.ts';

const bounds = {
  heartRate: { name: 'heart rate', low: 20, high: 250 },
  cadence: { name: 'cadence', low: 0, high: 254 },
  power: { name: 'power', low: 0, high: 3000 },
  temperature: { name: 'temperature', low: -50, high: 70 },
} as const;

export type Measure = keyof typeof bounds;

export const measures = Object.keys(bounds) as readonly Measure[];

/**
 * The values of one measure from `from` to `to`, with those out of bounds as NaN; undefined when nothing was measured.
 * A heart rate of 0 is how some devices say that no strap was worn, and is no issue.
 */
export function plausible(
  points: Points,
  measure: Measure,
  { from, to }: { readonly from: number; readonly to: number },
  path: string,
): { readonly values: Float64Array | undefined; readonly issues: readonly WorkoutIssue[] } {
  const { name, low, high } = bounds[measure];
  const values = points[measure].values().slice(from, to);
  let left = 0;
  let implausible = 0;
  for (let i = 0; i < values.length; i++) {
    if (values[i]! >= low && values[i]! <= high) left++;
    else {
      if (!Number.isNaN(values[i]!) && values[i] !== 0) implausible++;
      values[i] = Number.NaN;
    }
  }
  const said = agreeing(
    implausible,
    `value of ${name} is left out: it lies`,
    `values of ${name} are left out: they lie`,
  );
  const message = `${said} outside ${low} to ${high}`;
  return {
    values: left === 0 ? undefined : values,
    issues: implausible === 0 ? [] : [workoutIssue('value-left-out', path, message)],
  };
}
