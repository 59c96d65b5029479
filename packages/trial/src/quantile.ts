/**
 * The value below which a share lies, by halving the range 36 times: to the tenth digit of its width.
 * @param below rises from 0 to 1 between low and high.
 */
export function quantile(below: (value: number) => number, share: number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let i = 0; i < 36; i++) {
    const middle = (from + to) / 2;
    if (below(middle) < share) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/** The middle value and the ends of the central 80% and 95%. */
export type Estimate = {
  readonly median: number;
  readonly interval80: readonly [low: number, high: number];
  readonly interval95: readonly [low: number, high: number];
};

/** An estimate from the share below each value, on the scale that is halved. */
export function estimate(below: (value: number) => number, low: number, high: number): Estimate {
  const at = (share: number): number => quantile(below, share, low, high);
  return { median: at(0.5), interval80: [at(0.1), at(0.9)], interval95: [at(0.025), at(0.975)] };
}

/** The same estimate on another scale, such as the exponential. */
export function scaled({ median, interval80, interval95 }: Estimate, f: (value: number) => number): Estimate {
  const both = ([low, high]: readonly [number, number]): [number, number] => [f(low), f(high)];
  return { median: f(median), interval80: both(interval80), interval95: both(interval95) };
}
