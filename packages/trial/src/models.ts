/**
 * Accelerated-failure-time models: log time = log median + spread x noise. The change shifts the log median and
 * leaves the spread as it is, so that its exponential is the ratio of median times in either model.
 */

import { hazard, logUpperTail, upperQuantile, upperTail } from './normal.ts';
import type { ArmTimes } from './observation.ts';

export type ModelName = 'weibull' | 'log-normal';

/** The standardised noise z, whose median is `median`. */
export type Model = {
  readonly name: ModelName;
  readonly median: number;
  /** Standard deviation of the noise. */
  readonly noiseSd: number;
  readonly logDensity: (z: number) => number;
  readonly logSurvival: (z: number) => number;
  /** Logarithm of the share in which the event has come; concave. */
  readonly logCome: (z: number) => number;
  readonly survival: (z: number) => number;
  /** The z at which this share, between 0 and 1, is still without the event. */
  readonly survivalQuantile: (share: number) => number;
  /**
   * What a session tells of the log median on average, in sessions whose onset is seen, when this share of them goes numb
   * before it ends: Fisher's information under censoring at a fixed time. 0 to 1.
   */
  readonly informationOf: (onsetShare: number) => number;
  /** The log likelihood of one arm as a function of its log median, at a given spread; concave. */
  readonly armLogLikelihood: (arm: ArmTimes, spread: number) => (logMedian: number) => number;
};

const weibullMedian = Math.log(Math.LN2);

export const weibull: Model = {
  name: 'weibull',
  median: weibullMedian,
  noiseSd: Math.PI / Math.sqrt(6),
  logDensity: (z) => z - Math.exp(z),
  logSurvival: (z) => -Math.exp(z),
  // far down it is z itself, where the exponential would vanish
  logCome: (z) => (z < -36 ? z : Math.log(-Math.expm1(-Math.exp(z)))),
  survival: (z) => Math.exp(-Math.exp(z)),
  survivalQuantile: (share) => Math.log(-Math.log(share)),
  informationOf: (onsetShare) => onsetShare,
  armLogLikelihood: weibullArm,
};

export const logNormal: Model = {
  name: 'log-normal',
  median: 0,
  noiseSd: 1,
  logDensity: (z) => -0.5 * z * z - 0.5 * Math.log(2 * Math.PI),
  logSurvival: logUpperTail,
  logCome: (z) => logUpperTail(-z),
  survival: upperTail,
  survivalQuantile: upperQuantile,
  informationOf: logNormalInformation,
  armLogLikelihood: logNormalArm,
};

export const models: readonly Model[] = [weibull, logNormal];

/** One for each onset; a session that ends without one tells as much as its tail bends there. */
function logNormalInformation(onsetShare: number): number {
  const end = upperQuantile(1 - onsetShare);
  if (!Number.isFinite(end)) return onsetShare;
  const rate = hazard(end);
  return onsetShare + (1 - onsetShare) * rate * (rate - end);
}

/** All known times enter through one sum, so that a value costs the same for any number of sessions; each untimed one costs its own. */
function weibullArm({ events, censored, untimed }: ArmTimes, spread: number): (logMedian: number) => number {
  const all = [...events, ...censored];
  const latest = Math.max(...all);
  const powers = all.reduce((sum, y) => sum + Math.exp((y - latest) / spread), 0);
  const eventSum = sumOf(events);
  const constant = events.length * (weibullMedian - Math.log(spread));
  const known =
    all.length === 0
      ? () => 0
      : (logMedian: number): number =>
          constant +
          (eventSum - events.length * logMedian) / spread -
          powers * Math.exp(weibullMedian + (latest - logMedian) / spread);
  if (untimed.length === 0) return known;
  return (logMedian) => known(logMedian) + cameBy(weibull, untimed, logMedian, spread);
}

/** The events enter through their mean and squares; each session without numbness costs one tail. */
function logNormalArm(
  { events, censored, untimed }: ArmTimes,
  spread: number,
): (logMedian: number) => number {
  const count = events.length;
  const mean = count === 0 ? 0 : sumOf(events) / count;
  const squares = events.reduce((sum, y) => sum + (y - mean) ** 2, 0);
  const constant = -count * (Math.log(spread) + 0.5 * Math.log(2 * Math.PI)) - squares / (2 * spread ** 2);
  return (logMedian) => {
    let sum = constant - (count * (mean - logMedian) ** 2) / (2 * spread ** 2);
    for (let i = 0; i < censored.length; i++) sum += logUpperTail((censored[i]! - logMedian) / spread);
    return sum + cameBy(logNormal, untimed, logMedian, spread);
  };
}

/** Log probability that numbness came by the end of each session in which nobody knows when. */
function cameBy(
  { logCome, median }: Model,
  untimed: Float64Array,
  logMedian: number,
  spread: number,
): number {
  let sum = 0;
  for (let i = 0; i < untimed.length; i++) sum += logCome((untimed[i]! - logMedian) / spread + median);
  return sum;
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
