/** How many times as often a minute numbness comes for a step of a factor: Cox's regression, held back by a prior. */
import type { Outcome } from './outcome.ts';
import { endedTogether, placesByActivity } from './places.ts';
import { type Moments, RiskSet } from './riskSet.ts';

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
  const peers = longestFirst(rows);
  const beta = mostLikely(peers);
  const { information } = slopeAt(peers, beta);
  const sd = Math.sqrt(information[1][1] / determinant(information));
  const ratio = (log: number): number => Math.exp(log);
  return { estimate: ratio(beta[0]), low: ratio(beta[0] - width * sd), high: ratio(beta[0] + width * sd) };
}

type Pair = readonly [factor: number, trend: number];
type Square = readonly [Pair, Pair];
type Row = Pick<Outcome, 'minutes' | 'isNumb' | 'activity' | 'trend'> & { readonly x: number };

/** For each activity its sessions, the longest first, those of the same minutes together. */
type Peers = readonly (readonly (readonly Row[])[])[];

function longestFirst(rows: readonly Row[]): Peers {
  return placesByActivity(rows).map((places) =>
    endedTogether(rows, places)
      .map((together) => together.map((i) => rows[i]!))
      .reverse(),
  );
}

/** A step no longer than this keeps Newton's method from running off where the likelihood is flat. */
const longestStep = 1;

function mostLikely(peers: Peers): Pair {
  let beta: Pair = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const next = newtonStep(peers, beta);
    const moved = Math.max(Math.abs(next[0] - beta[0]), Math.abs(next[1] - beta[1]));
    beta = next;
    if (moved < closeEnough) break;
  }
  return beta;
}

function newtonStep(peers: Peers, beta: Pair): Pair {
  const { slope, information } = slopeAt(peers, beta);
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
function slopeAt(peers: Peers, beta: Pair): { readonly slope: Pair; readonly information: Square } {
  let [slopeX, slopeT] = [-beta[0] / priorSd ** 2, -beta[1] / trendPriorSd ** 2];
  let [xx, xt, tt] = [1 / priorSd ** 2, 0, 1 / trendPriorSd ** 2];
  for (const [event, at] of onsets(peers, beta)) {
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

/** Each numbness, with the means over the sessions of its activity that were still without any. */
function* onsets(peers: Peers, beta: Pair): Generator<readonly [event: Row, atRisk: Moments]> {
  for (const activity of peers) {
    const atRisk = new RiskSet(beta);
    for (const together of activity) {
      for (const row of together) atRisk.add(row);
      const moments = atRisk.moments();
      for (const row of together) if (row.isNumb) yield [row, moments];
    }
  }
}
