/** The parameters that fit best, without any prior: to be compared with other programs. */
import type { Model, ModelName } from '../src/models.ts';
import { hazard } from '../src/normal.ts';
import type { ArmTimes, TrialTimes } from '../src/observation.ts';

export type MostLikely = {
  /** Log median minutes without the change. */
  readonly logMedian: number;
  readonly logRatio: number;
  readonly spread: number;
  /** Of the log times; that of the times is lower by their logs, as events have them. */
  readonly logLikelihood: number;
};

/** First and second derivative of a logarithm by z, for Newton's method. */
type Slopes = { readonly first: number; readonly second: number };
type SlopesOf = { readonly density: (z: number) => Slopes; readonly survival: (z: number) => Slopes };

const slopesOf: Readonly<Record<ModelName, SlopesOf>> = {
  weibull: {
    density: (z) => ({ first: 1 - Math.exp(z), second: -Math.exp(z) }),
    survival: (z) => ({ first: -Math.exp(z), second: -Math.exp(z) }),
  },
  'log-normal': {
    density: (z) => ({ first: -z, second: -1 }),
    survival: (z) => {
      const rate = hazard(z);
      return { first: -rate, second: -rate * (rate - z) };
    },
  },
};

type Point = readonly [baseline: number, change: number, logSpread: number];
type Local = {
  readonly value: number;
  readonly gradient: Point;
  readonly curvature: Point;
  readonly cross: readonly [number, number];
};

/**
 * The mode under flat priors of log median, log ratio and log spread, by damped Newton steps.
 * @throws RangeError when an arm has no event, for then no value is the best.
 */
export function mostLikely(model: Model, times: TrialTimes): MostLikely {
  const { baseline, change } = times;
  if (baseline.events.length === 0 || change.events.length === 0)
    throw new RangeError('both arms need an event: without one no median fits best');
  let point = startOf(times);
  let here = localAt(model, times, point);
  for (let step = 0, damping = 1e-3; step < 200 && damping < 1e12; step++) {
    const next = stepped(point, here, damping);
    const there = localAt(model, times, next);
    if (there.value >= here.value) {
      const gain = there.value - here.value;
      [point, here, damping] = [next, there, damping / 10];
      if (gain < 1e-13 && Math.max(...here.gradient.map(Math.abs)) < 1e-9) break;
    } else damping *= 10;
  }
  const [logMedian, other, logSpread] = point;
  return { logMedian, logRatio: other - logMedian, spread: Math.exp(logSpread), logLikelihood: here.value };
}

function startOf({ baseline, change }: TrialTimes): Point {
  const mean = ({ events, censored }: ArmTimes): number =>
    [...events, ...censored].reduce((sum, y) => sum + y, 0) / (events.length + censored.length);
  return [mean(baseline), mean(change), Math.log(0.7)];
}

/** Value and derivatives; the two medians never act on each other. */
function localAt(model: Model, { baseline, change }: TrialTimes, [a, b, logSpread]: Point): Local {
  const spread = Math.exp(logSpread);
  const first = armAt(model, baseline, a, spread);
  const second = armAt(model, change, b, spread);
  return {
    value: first.value + second.value,
    gradient: [first.byMedian, second.byMedian, first.bySpread + second.bySpread],
    curvature: [first.byMedianTwice, second.byMedianTwice, first.bySpreadTwice + second.bySpreadTwice],
    cross: [first.byBoth, second.byBoth],
  };
}

function armAt(model: Model, { events, censored }: ArmTimes, logMedian: number, spread: number) {
  const sums = { value: 0, byMedian: 0, bySpread: 0, byMedianTwice: 0, byBoth: 0, bySpreadTwice: 0 };
  const add = (
    y: number,
    value: (z: number) => number,
    slopes: (z: number) => Slopes,
    event: 0 | 1,
  ): void => {
    const w = (y - logMedian) / spread;
    const { first, second } = slopes(w + model.median);
    sums.value += value(w + model.median) - event * Math.log(spread);
    sums.byMedian -= first / spread;
    sums.bySpread -= first * w + event;
    sums.byMedianTwice += second / spread ** 2;
    sums.byBoth += (second * w + first) / spread;
    sums.bySpreadTwice += second * w * w + first * w;
  };
  const { density, survival } = slopesOf[model.name];
  for (const y of events) add(y, model.logDensity, density, 1);
  for (const y of censored) add(y, model.logSurvival, survival, 0);
  return sums;
}

/** Solves the damped Newton equations, whose matrix has the shape of an arrow. */
function stepped(point: Point, { gradient, curvature, cross }: Local, damping: number): Point {
  const [d0, d1, d2] = curvature.map((c) => Math.abs(c) * (1 + damping) + 1e-12) as unknown as Point;
  const [c0, c1] = cross;
  const pivot = d2 - c0 ** 2 / d0 - c1 ** 2 / d1;
  const last = (gradient[2] + (c0 * gradient[0]) / d0 + (c1 * gradient[1]) / d1) / (pivot > 0 ? pivot : d2);
  const bounded = Math.max(-1, Math.min(1, last));
  return [
    point[0] + (gradient[0] + c0 * bounded) / d0,
    point[1] + (gradient[1] + c1 * bounded) / d1,
    point[2] + bounded,
  ];
}
