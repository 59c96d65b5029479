/** A density known at evenly spaced points, and the share of it below any value. */
export type Tabulated = {
  readonly from: number;
  readonly step: number;
  readonly below: Float64Array;
  readonly density: Float64Array;
};

/**
 * Sums cell by cell with the parabola-free four-point rule h(-f₋₁ + 13f₀ + 13f₁ - f₂)/24, exact for cubics, and
 * scales the whole to 1. The density is taken as 0 beyond its ends.
 */
export function tabulate(from: number, step: number, density: Float64Array): Tabulated {
  const size = density.length;
  const at = (i: number): number => (i < 0 || i >= size ? 0 : density[i]!);
  const below = new Float64Array(size);
  for (let i = 1; i < size; i++) {
    const cell = (13 * (at(i - 1) + at(i)) - at(i - 2) - at(i + 1)) / 24;
    below[i] = below[i - 1]! + Math.max(0, cell);
  }
  const total = below[size - 1]! || 1;
  const scaled = density.map((value) => value / total);
  return { from, step, below: below.map((value) => value / total), density: scaled };
}

/** The share below a value: the cubic through the shares and densities at both ends of its cell. */
export function shareBelow({ from, step, below, density }: Tabulated, value: number): number {
  const place = (value - from) / step;
  if (!(place > 0)) return 0;
  if (place >= below.length - 1) return 1;
  const i = Math.floor(place);
  const u = place - i;
  const [low, high] = [below[i]!, below[i + 1]!];
  const rise = high - low;
  const [d0, d1] = [density[i]!, density[i + 1]!];
  const share = low + u * d0 + u * u * (3 * rise - 2 * d0 - d1) + u ** 3 * (d0 + d1 - 2 * rise);
  return Math.min(high, Math.max(low, share));
}
