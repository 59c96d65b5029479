/** What is held likely before the first session. */
import type { Share } from '@footing/guide';
import { logNormalDensity } from './normal.ts';

/** A normal distribution among others, of the log ratio of median times. */
export type PriorPart = { readonly weight: number; readonly mean: number; readonly sd: number };

/** A mixture of normals for the log ratio of the median times with and without the change; weights sum to 1. */
export type RatioPrior = readonly PriorPart[];

/** How much a change that clearly helps delays numbness: about twice as long, seldom beyond eight times. */
const helpedLogRatio = Math.log(2);

/** Width of either part: a factor of two. Judgement: wide, so that a few sessions outweigh it. */
const partSd = Math.log(2);

/**
 * The prior of a change that the guide says helps the share p of n people. One person more helped and one more not
 * (Laplace's rule) keep a figure that few people stand behind from weighing much. No share: a prior that favours neither side.
 */
export function ratioPrior(share?: Pick<Share, 'p' | 'n'>): RatioPrior {
  if (share === undefined) return evenPrior;
  if (!(share.p >= 0 && share.p <= 1 && share.n > 0))
    throw new RangeError(`a share needs p from 0 to 1 and n above 0, not ${JSON.stringify(share)}`);
  const helped = (share.p * share.n + 1) / (share.n + 2);
  return [
    { weight: 1 - helped, mean: 0, sd: partSd },
    { weight: helped, mean: helpedLogRatio, sd: partSd },
  ];
}

/** As likely half as twice: for what the guide has no figure for. */
export const evenPrior: RatioPrior = [{ weight: 1, mean: 0, sd: partSd }];

export function ratioPriorDensity(prior: RatioPrior, logRatio: number): number {
  let density = 0;
  for (const { weight, mean, sd } of prior)
    density += weight * Math.exp(logNormalDensity(logRatio, mean, sd));
  return density;
}

/** Where the prior leaves nothing that counts. */
export function ratioPriorRange(prior: RatioPrior): readonly [low: number, high: number] {
  const reach = 7;
  return [
    Math.min(...prior.map(({ mean, sd }) => mean - reach * sd)),
    Math.max(...prior.map(({ mean, sd }) => mean + reach * sd)),
  ];
}

/** The middle of the two log medians, around the log of the usual minutes: within a factor of 20 either way. */
export const middleSd = 1.5;

/**
 * Like one session’s worth of evidence that times of like sessions differ by a quarter, and hardly ever by more than
 * a factor of ten (2.5 in logarithms). Judgement.
 */
const spreadPrior = { sessions: 1, sd: 0.25, limit: 1 };

/**
 * Log density of the log spread, but for a constant: a scaled inverse chi-squared for the variance of the log times,
 * faded out above the limit; the same for either model. It rules out a spread of nothing, which equal rounded minutes
 * would else suggest.
 */
export function logSpreadPrior(spread: number, noiseSd: number): number {
  const { sessions, sd, limit } = spreadPrior;
  const variance = (spread * noiseSd) ** 2;
  return -0.5 * (sessions * (Math.log(variance) + sd ** 2 / variance) + variance / limit ** 2);
}
