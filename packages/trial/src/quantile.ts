/**
 * The value below which a share lies, by halving the range until it is narrower than the tolerance.
 * @param below rises from 0 to 1 between low and high.
 */
export function quantile(
  below: (value: number) => number,
  share: number,
  [low, high]: Span,
  tolerance = 1e-8,
): number {
  let [from, to] = [low, high];
  while (to - from > tolerance) {
    const middle = (from + to) / 2;
    if (below(middle) < share) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

export type Span = readonly [low: number, high: number];

/** The middle value and the ends of the central 80% and 95%. */
export type Estimate = {
  readonly median: number;
  readonly interval80: Span;
  readonly interval95: Span;
};

/** An estimate from the share below each value. */
export function estimate(below: (value: number) => number, span: Span, tolerance?: number): Estimate {
  const at = (share: number): number => quantile(below, share, span, tolerance);
  return { median: at(0.5), interval80: [at(0.1), at(0.9)], interval95: [at(0.025), at(0.975)] };
}

/** The same estimate on another scale, such as the exponential. */
export function scaled({ median, interval80, interval95 }: Estimate, f: (value: number) => number): Estimate {
  const both = ([low, high]: Span): Span => [f(low), f(high)];
  return { median: f(median), interval80: both(interval80), interval95: both(interval95) };
}
