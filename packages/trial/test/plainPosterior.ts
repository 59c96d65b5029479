/** The slow oracle: the same posterior by three plain loops over one dense grid. */
import type { Model } from '../src/models.ts';
import { logNormalDensity } from '../src/normal.ts';
import type { ArmTimes, TrialTimes } from '../src/observation.ts';
import { logSpreadPrior, middleSd, type RatioPrior, ratioPriorDensity } from '../src/prior.ts';

export type PlainPosterior = {
  readonly logEvidence: number;
  readonly ratioBelow: (ratio: number) => number;
  readonly meanLogRatio: number;
};

/** Ends of an axis and the number of points on it. */
export type Axis = readonly [from: number, to: number, points: number];

export type PlainGrid = { readonly logMedian: Axis; readonly logRatio: Axis; readonly logSpread: Axis };

/** Sums the likelihood of every observation at every point. The cell of a ratio counts as below it by halves. */
export function plainPosterior(
  model: Model,
  times: TrialTimes,
  ratio: RatioPrior,
  usualMinutes: number,
  grid: PlainGrid,
): PlainPosterior {
  const ratios = pointsOf(grid.logRatio);
  const masses = ratios.map(() => 0);
  for (const logSpread of pointsOf(grid.logSpread))
    for (const logMedian of pointsOf(grid.logMedian)) {
      const spread = Math.exp(logSpread);
      const fixed = logSpreadPrior(spread, model.noiseSd) + armSum(model, times.baseline, logMedian, spread);
      ratios.forEach((logRatio, k) => {
        const middle = logNormalDensity(logMedian + logRatio / 2, Math.log(usualMinutes), middleSd);
        const likelihood = armSum(model, times.change, logMedian + logRatio, spread);
        masses[k]! += Math.exp(fixed + middle + likelihood) * ratioPriorDensity(ratio, logRatio);
      });
    }
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const cell = stepOf(grid.logMedian) * stepOf(grid.logRatio) * stepOf(grid.logSpread);
  return {
    logEvidence: Math.log(total * cell),
    ratioBelow: (value) =>
      masses.reduce((sum, mass, k) => sum + mass * shareOfCell(ratios[k]!, Math.log(value), grid), 0) / total,
    meanLogRatio: masses.reduce((sum, mass, k) => sum + mass * ratios[k]!, 0) / total,
  };
}

function armSum(
  model: Model,
  { events, censored, untimed }: ArmTimes,
  logMedian: number,
  spread: number,
): number {
  const z = (y: number): number => (y - logMedian) / spread + model.median;
  let sum = 0;
  for (const y of events) sum += model.logDensity(z(y)) - Math.log(spread);
  for (const y of censored) sum += model.logSurvival(z(y));
  for (const y of untimed) sum += Math.log(1 - model.survival(z(y)));
  return sum;
}

function shareOfCell(centre: number, value: number, { logRatio }: PlainGrid): number {
  return Math.min(1, Math.max(0, (value - centre) / stepOf(logRatio) + 0.5));
}

function pointsOf([from, to, points]: Axis): number[] {
  return Array.from({ length: points }, (_, i) => from + (i * (to - from)) / (points - 1));
}

function stepOf([from, to, points]: Axis): number {
  return (to - from) / (points - 1);
}
