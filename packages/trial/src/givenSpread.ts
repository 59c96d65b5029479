/** The posterior of both log medians at one value of the spread: exact sums over an even grid. */
import type { Model } from './models.ts';
import { logNormalDensity } from './normal.ts';
import type { ArmTimes, TrialTimes } from './observation.ts';
import { middleSd, type RatioPrior, ratioPriorDensity, ratioPriorRange } from './prior.ts';
import { type Tabulated, tabulate } from './tabulated.ts';

export type GivenSpread = {
  /** Log of the likelihood summed over both medians with their prior. */
  readonly logEvidence: number;
  readonly logRatio: Tabulated;
  readonly baseline: Tabulated;
  readonly change: Tabulated;
};

export type TrialPrior = {
  readonly ratio: RatioPrior;
  /** Log of the usual minutes: the prior of the middle of the log medians is centred on it. */
  readonly centre: number;
};

/** A log likelihood at the points start x step, (start + 1) x step, …, from which all that counts is within. */
type Row = { readonly start: number; readonly values: readonly number[]; readonly highest: number };

/** Points of the log likelihood this far below its height are left out: a share of 1e-13. */
const negligible = 30;

/** Points to a standard deviation, at least. The sum over an even grid of bell shapes is then exact to 12 digits. */
const pointsPerSd = 3;

/** Integrates over the log medians of both arms. Takes time that does not depend on the number of sessions with numbness. */
export function givenSpread(model: Model, times: TrialTimes, spread: number, prior: TrialPrior): GivenSpread {
  const step = gridStep(times, spread, prior.ratio);
  const [baseline, change] = rowsOf(model, times, spread, prior, step);
  const first = relative(baseline);
  const second = relative(change);
  const middle = middlePrior(prior, step, baseline.start + change.start, first.length + second.length - 1);
  const shift = change.start - baseline.start - (first.length - 1);
  const ratio = ratioRow(prior.ratio, step, shift, first.length + second.length - 1);
  const sums = summed(first, second, middle, ratio);
  return {
    logEvidence: Math.log(sums.total * step * step) + baseline.highest + change.highest,
    logRatio: tabulate(shift * step, step, sums.ofRatio),
    baseline: tabulate(baseline.start * step, step, sums.ofFirst),
    change: tabulate(change.start * step, step, sums.ofSecond),
  };
}

/**
 * Fine enough for the sharpest of the likelihoods and priors. Without an event a likelihood is a gentle slope, and
 * without a session it is flat.
 */
function gridStep({ baseline, change }: TrialTimes, spread: number, ratio: RatioPrior): number {
  const sharpness = ({ events, censored, untimed }: ArmTimes): number => {
    if (events.length + untimed.length === 0) return censored.length === 0 ? 0 : 0.5;
    return Math.sqrt(events.length + (censored.length + untimed.length) / 2);
  };
  const sd = spread / Math.max(sharpness(baseline), sharpness(change));
  return Math.min(sd, ...ratio.map((part) => part.sd)) / pointsPerSd;
}

/** The arm with more to tell first: the other need not reach further from it than the prior of the ratio. */
function rowsOf(
  model: Model,
  { baseline, change }: TrialTimes,
  spread: number,
  { ratio, centre }: TrialPrior,
  step: number,
): readonly [Row, Row] {
  const [low, high] = ratioPriorRange(ratio);
  const reach = 7 * middleSd + Math.max(Math.abs(low), Math.abs(high)) / 2;
  const rowOf = (arm: ArmTimes, from: number, to: number): Row =>
    row(model.armLogLikelihood(arm, spread), startOf(arm, centre), from, to, step);
  const ends = (r: Row): [number, number] => [r.start * step, (r.start + r.values.length - 1) * step];
  if (baseline.events.length >= change.events.length) {
    const first = rowOf(baseline, centre - reach, centre + reach);
    const [from, to] = ends(first);
    return [first, rowOf(change, from + low, to + high)];
  }
  const second = rowOf(change, centre - reach, centre + reach);
  const [from, to] = ends(second);
  return [rowOf(baseline, from - high, to - low), second];
}

function startOf({ events, censored, untimed }: ArmTimes, centre: number): number {
  const all = events.length > 0 ? [...events] : [...censored, ...untimed];
  return all.length === 0 ? centre : all.reduce((sum, y) => sum + y, 0) / all.length;
}

/** Walks from a start both ways until the function, which has one hill, is negligible or the range ends. */
function row(f: (x: number) => number, start: number, from: number, to: number, step: number): Row {
  const first = Math.round(Math.min(to, Math.max(from, start)) / step);
  const [lowest, furthest] = [Math.floor(from / step), Math.ceil(to / step)];
  const right: number[] = [];
  let highest = Number.NEGATIVE_INFINITY;
  const worth = (value: number): boolean => {
    highest = Math.max(highest, value);
    return value >= highest - negligible;
  };
  for (let i = first; i <= furthest; i++) {
    right.push(f(i * step));
    if (!worth(right.at(-1)!)) break;
  }
  const left: number[] = [];
  for (let i = first - 1; i >= lowest; i--) {
    left.push(f(i * step));
    if (!worth(left.at(-1)!)) break;
  }
  return trimmed(first - left.length, [...left.reverse(), ...right], highest);
}

/** Cuts what came before the hill was found. */
function trimmed(start: number, values: readonly number[], highest: number): Row {
  const counts = (value: number): boolean => value >= highest - negligible;
  const from = Math.max(0, values.findIndex(counts) - 1);
  const to = Math.min(values.length, values.findLastIndex(counts) + 2);
  return { start: start + from, values: values.slice(from, to), highest };
}

function relative({ values, highest }: Row): Float64Array {
  return Float64Array.from(values, (value) => Math.exp(value - highest));
}

/** Prior of the mean of the two log medians, by the sum of their grid places. */
function middlePrior({ centre }: TrialPrior, step: number, start: number, size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, k) =>
    Math.exp(logNormalDensity(((start + k) * step) / 2, centre, middleSd)),
  );
}

/** Prior of the log ratio, by the difference of the grid places. */
function ratioRow(prior: RatioPrior, step: number, start: number, size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, k) => ratioPriorDensity(prior, (start + k) * step));
}

/** One pass over all pairs of medians gives the total and what each median and their ratio get of it. */
function summed(first: Float64Array, second: Float64Array, middle: Float64Array, ratio: Float64Array) {
  const ofFirst = new Float64Array(first.length);
  const ofSecond = new Float64Array(second.length);
  const ofRatio = new Float64Array(ratio.length);
  let total = 0;
  for (let i = 0; i < first.length; i++) {
    const shift = first.length - 1 - i;
    let rowSum = 0;
    for (let j = 0; j < second.length; j++) {
      const mass = first[i]! * second[j]! * middle[i + j]! * ratio[j + shift]!;
      rowSum += mass;
      ofSecond[j]! += mass;
      ofRatio[j + shift]! += mass;
    }
    ofFirst[i] = rowSum;
    total += rowSum;
  }
  return { total, ofFirst, ofSecond, ofRatio };
}
