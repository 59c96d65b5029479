/** How many times as often a minute numbness comes for a step of a factor: Cox's regression, held back by a prior. */
import type { Outcome } from './outcome.ts';

export type RateRatio = { readonly estimate: number; readonly low: number; readonly high: number };

/**
 * Held back: with few sessions, or when numbness came on one side only, the ratio would run to infinity. A normal prior
 * on its logarithm with this standard deviation says that ratios beyond 7 either way are rare.
 */
const priorSd = 1;

/** The trend in time has next to no prior of its own. */
const trendPriorSd = 3;

const rounds = 25;
const closeEnough = 1e-9;

/**
 * By the partial likelihood within each activity (ties by Breslow), with a trend in time beside the factor; the interval
 * is the estimate and `width` standard errors either side.
 * @param values of the factor, NaN where not told; those sessions are left out.
 * @param step of the factor, in its own unit, that the ratio is for.
 */
export function rateRatio(
  outcomes: readonly Outcome[],
  values: Float64Array,
  step: number,
  width: number,
): RateRatio {
  const told = [...outcomes.keys()].filter((i) => !Number.isNaN(values[i]!));
  const rows = told.map((i): Row => ({ ...outcomes[i]!, x: values[i]! / step }));
  const beta = mostLikely(rows);
  const { information } = slopeAt(rows, beta);
  const sd = Math.sqrt(information[1][1] / determinant(information));
  const ratio = (log: number): number => Math.exp(log);
  return { estimate: ratio(beta[0]), low: ratio(beta[0] - width * sd), high: ratio(beta[0] + width * sd) };
}

type Pair = readonly [factor: number, trend: number];
type Square = readonly [Pair, Pair];
type Row = Pick<Outcome, 'minutes' | 'isNumb' | 'activity' | 'trend'> & { readonly x: number };

/** A step no longer than this keeps Newton's method from running off where the likelihood is flat. */
const longestStep = 1;

function mostLikely(rows: readonly Row[]): Pair {
  let beta: Pair = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const next = newtonStep(rows, beta);
    const moved = Math.max(Math.abs(next[0] - beta[0]), Math.abs(next[1] - beta[1]));
    beta = next;
    if (moved < closeEnough) break;
  }
  return beta;
}

function newtonStep(rows: readonly Row[], beta: Pair): Pair {
  const { slope, information } = slopeAt(rows, beta);
  const by = determinant(information);
  const step: Pair = [
    (information[1][1] * slope[0] - information[0][1] * slope[1]) / by,
    (information[0][0] * slope[1] - information[0][1] * slope[0]) / by,
  ];
  const shorten = Math.min(1, longestStep / Math.max(Math.abs(step[0]), Math.abs(step[1]), 1e-12));
  return [beta[0] + shorten * step[0], beta[1] + shorten * step[1]];
}

function determinant([[a, b], [c, d]]: Square): number {
  return a * d - b * c;
}

/** Slope and information of the logarithm of the posterior. */
function slopeAt(rows: readonly Row[], [b, t]: Pair): { readonly slope: Pair; readonly information: Square } {
  let [slopeX, slopeT] = [-b / priorSd ** 2, -t / trendPriorSd ** 2];
  let [xx, xt, tt] = [1 / priorSd ** 2, 0, 1 / trendPriorSd ** 2];
  for (const event of rows) {
    if (!event.isNumb) continue;
    const at = momentsAtRisk(rows, event, b, t);
    slopeX += event.x - at.x;
    slopeT += event.trend - at.t;
    xx += at.xx - at.x * at.x;
    xt += at.xt - at.x * at.t;
    tt += at.tt - at.t * at.t;
  }
  return {
    slope: [slopeX, slopeT],
    information: [
      [xx, xt],
      [xt, tt],
    ],
  };
}

type Moments = {
  readonly x: number;
  readonly t: number;
  readonly xx: number;
  readonly xt: number;
  readonly tt: number;
};

/** Weighted means over the sessions of the activity that were still without numbness. */
function momentsAtRisk(rows: readonly Row[], event: Row, b: number, t: number): Moments {
  let [sum, x, trend, xx, xt, tt] = [0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    if (row.activity !== event.activity || row.minutes < event.minutes) continue;
    const weight = Math.exp(b * (row.x - event.x) + t * (row.trend - event.trend));
    sum += weight;
    x += weight * row.x;
    trend += weight * row.trend;
    xx += weight * row.x * row.x;
    xt += weight * row.x * row.trend;
    tt += weight * row.trend * row.trend;
  }
  return { x: x / sum, t: trend / sum, xx: xx / sum, xt: xt / sum, tt: tt / sum };
}
