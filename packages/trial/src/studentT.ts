/**
 * P(T < t) of Student's t: Simpson's rule over the angle a with t = √df tan a, where the density is a power of the
 * cosine and so smooth to both ends (M. Abramowitz and I. A. Stegun, 26.7).
 * @param degrees above 0, not necessarily whole.
 */
export function studentTBelow(t: number, degrees: number): number {
  const angle = Math.atan(Math.abs(t) / Math.sqrt(degrees));
  const half = simpson((a) => Math.cos(a) ** (degrees - 1), 0, angle) / wholeHalf(degrees);
  return 0.5 + 0.5 * Math.sign(t) * Math.min(1, half);
}

function wholeHalf(degrees: number): number {
  return simpson((a) => Math.cos(a) ** (degrees - 1), 0, Math.PI / 2);
}

function simpson(f: (x: number) => number, from: number, to: number): number {
  const cells = 400;
  const step = (to - from) / cells;
  let sum = f(from) + f(to);
  for (let i = 1; i < cells; i++) sum += (i % 2 === 1 ? 4 : 2) * f(from + i * step);
  return (sum * step) / 3;
}
