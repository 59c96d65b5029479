/** The standard normal distribution, in logarithms where its tails would vanish. */

const logRootTwoPi = 0.5 * Math.log(2 * Math.PI);

/** Coefficients of J. F. Hart et al., Computer Approximations, 1968, no. 5666, highest power first. */
const above = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const below = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
];

/** The upper tail divided by exp(-x²/2), for x of 0 or more (G. West, Wilmott magazine, 2005). */
function scaledTail(x: number): number {
  if (x < 7.07106781186547) return polynomial(above, x) / polynomial(below, x);
  let fraction = x + 0.65;
  for (const k of [4, 3, 2, 1]) fraction = x + k / fraction;
  return 1 / (fraction * Math.sqrt(2 * Math.PI));
}

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let i = 0; i < coefficients.length; i++) sum = sum * x + coefficients[i]!;
  return sum;
}

/** log P(Z > x); good to 10 digits, far out too. */
export function logUpperTail(x: number): number {
  if (x < 0) return Math.log1p(-Math.exp(-0.5 * x * x) * scaledTail(-x));
  return -0.5 * x * x + Math.log(scaledTail(x));
}

/** P(Z > x). */
export function upperTail(x: number): number {
  const tail = Math.exp(-0.5 * x * x) * scaledTail(Math.abs(x));
  return x < 0 ? 1 - tail : tail;
}

/** The density over the upper tail. */
export function hazard(x: number): number {
  return Math.exp(-0.5 * x * x - logRootTwoPi - logUpperTail(x));
}

export function logNormalDensity(x: number, mean: number, sd: number): number {
  return -0.5 * ((x - mean) / sd) ** 2 - Math.log(sd) - logRootTwoPi;
}

/** The x with P(Z > x) = share, by Newton's steps on the log tail from a bound on it. Infinite at 0 and 1. */
export function upperQuantile(share: number): number {
  if (share <= 0) return Number.POSITIVE_INFINITY;
  if (share >= 1) return Number.NEGATIVE_INFINITY;
  if (share > 0.5) return -upperQuantile(1 - share);
  const target = Math.log(share);
  let x = Math.sqrt(Math.max(0, -2 * (target + Math.LN2)));
  for (let i = 0; i < 8; i++) x += (logUpperTail(x) - target) / hazard(x);
  return x;
}
