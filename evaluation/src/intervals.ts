/** Figures with their 95% interval. */
import { randomStream } from '@footing/inference';

/** A figure and the ends of its 95% interval; not a number when there is nothing to count. */
export type Figure = { readonly value: number; readonly low: number; readonly high: number };

/** Wilson's score interval for a share (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927). */
export function wilson(hits: number, of: number): Figure {
  if (of === 0) return { value: Number.NaN, low: 0, high: 1 };
  const z = 1.959964;
  const p = hits / of;
  const centre = (p + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2));
  return { value: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** The percentile bootstrap with 1,000 resamples and a fixed seed. */
export function bootstrap(
  values: readonly number[],
  statistic: (values: readonly number[]) => number,
): Figure {
  const random = randomStream(values.length, 95);
  const resampled = Array.from({ length: 1000 }, () =>
    statistic(values.map(() => values[Math.floor(random() * values.length)]!)),
  );
  return {
    value: statistic(values),
    low: quantileOf(resampled, 0.025),
    high: quantileOf(resampled, 0.975),
  };
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The smallest value that at least a share q of the values does not exceed. */
export function quantileOf(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}
