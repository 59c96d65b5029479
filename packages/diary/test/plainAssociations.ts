/** What goes with numbness as it is written in books: each sum over all sessions anew, slow and plain. */
import type { Outcome } from '../src/associations/outcome.ts';

export function plainTrends(inTime: readonly { readonly activity: string }[]): number[] {
  return inTime.map((outcome) => {
    const own = inTime.filter(({ activity }) => activity === outcome.activity);
    return own.length < 2 ? 0 : (2 * own.indexOf(outcome)) / (own.length - 1) - 1;
  });
}

/** Numb or not, less one over those at risk for each numbness of the activity up to that time. */
export function plainResiduals(outcomes: readonly Outcome[]): number[] {
  return outcomes.map(({ activity, minutes, isNumb }) => {
    const peers = outcomes.filter((peer) => peer.activity === activity);
    const onsets = peers.filter((peer) => peer.isNumb && peer.minutes <= minutes);
    const rises = onsets.map((onset) => 1 / peers.filter((peer) => peer.minutes >= onset.minutes).length);
    return Number(isNumb) - rises.reduce((sum, rise) => sum + rise, 0);
  });
}

type Pair = readonly [factor: number, trend: number];

/** Newton's method on the posterior of Cox's regression, then `width` standard errors either side. */
export function plainRateRatio(outcomes: readonly Outcome[], x: readonly number[], width: number) {
  let beta: Pair = [0, 0];
  for (let round = 0; round < 50; round++) {
    const { slope, inverse } = plainSlope(outcomes, x, beta);
    const step = inverse.map((row) => row[0]! * slope[0]! + row[1]! * slope[1]!);
    const shorten = Math.min(1, 1 / Math.max(...step.map(Math.abs), 1e-12));
    beta = [beta[0] + shorten * step[0]!, beta[1] + shorten * step[1]!];
  }
  const sd = Math.sqrt(plainSlope(outcomes, x, beta).inverse[0]![0]!);
  const [estimate, low, high] = [0, -width * sd, width * sd].map((more) => Math.exp(beta[0] + more));
  return { estimate, low, high };
}

/** Of the logarithm of the posterior, with the inverse of its information. */
function plainSlope(outcomes: readonly Outcome[], x: readonly number[], [b, t]: Pair) {
  const slope = [-b, -t / 9];
  let [xx, xt, tt] = [1, 0, 1 / 9];
  const told = outcomes.map((o, i) => ({ ...o, x: x[i]! })).filter((o) => !Number.isNaN(o.x));
  for (const event of told.filter(({ isNumb }) => isNumb)) {
    const atRisk = told.filter((o) => o.activity === event.activity && o.minutes >= event.minutes);
    const weights = atRisk.map((o) => Math.exp(b * (o.x - event.x) + t * (o.trend - event.trend)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const mean = (of: (o: (typeof atRisk)[number]) => number): number =>
      atRisk.reduce((sum, o, i) => sum + weights[i]! * of(o), 0) / total;
    const [meanX, meanT] = [mean((o) => o.x), mean((o) => o.trend)];
    slope[0]! += event.x - meanX;
    slope[1]! += event.trend - meanT;
    xx += mean((o) => (o.x - meanX) ** 2);
    xt += mean((o) => (o.x - meanX) * (o.trend - meanT));
    tt += mean((o) => (o.trend - meanT) ** 2);
  }
  const by = xx * tt - xt * xt;
  return {
    slope,
    inverse: [
      [tt / by, -xt / by],
      [-xt / by, xx / by],
    ],
  };
}
