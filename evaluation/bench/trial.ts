/** How long the analysis of a trial takes, beside the plain integrator and the time a person may wait. */
import { analyse, logNormal, modelPosterior, type Observation, ratioPrior, timesOf } from '@footing/trial';
import { plainPosterior } from '../../packages/trial/test/plainPosterior.ts';
import { quantileOf } from '../src/intervals.ts';
import { fixed, runStream } from '../src/trialCheck/scenarios.ts';
import { alternating, simulateTrial } from '../src/trialCheck/simulateTrial.ts';
import type { Measurement } from './measurement.ts';

/** What the analysis of 60 sessions may take. */
const trialGoalMs = 100;

const rounds = 25;

/** The first, cold run is told apart: it is the one a person waits for. */
export function measureTrials(): Measurement[] {
  const observations = withExtras(simulated(30));
  const prior = ratioPrior({ p: 0.4, n: 11 });
  const whole = (): unknown => analyse(observations, prior, { usualMinutes: 50 });
  const cold = timesFor(whole, 1);
  const warm = timesFor(whole, rounds);
  return [
    besideGoal(measurementOf('trial of 60 sessions, first run', cold)),
    besideGoal(measurementOf('trial of 60 sessions', warm)),
    ...besidePlain(),
  ];
}

/** One model on a small trial: the plain grid of 70 x 120 x 45 points would take minutes for 60 sessions. */
function besidePlain(): Measurement[] {
  const times = timesOf(simulated(4));
  const prior = ratioPrior({ p: 0.4, n: 11 });
  const grid = { logMedian: [1, 6, 70], logRatio: [-4.5, 5.5, 120], logSpread: [-3.5, 2, 45] } as const;
  const plain = measurementOf(
    'plain posterior of a trial of 8',
    timesFor(() => plainPosterior(logNormal, times, prior, 50, grid), 3),
  );
  const fast = measurementOf(
    'posterior of a trial of 8',
    timesFor(() => modelPosterior(logNormal, times, { ratio: prior, centre: Math.log(50) }), rounds),
  );
  return [plain, { ...fast, beside: { name: plain.name, ratio: fast.medianMs / plain.medianMs } }];
}

function simulated(perArm: number): Observation[] {
  const random = runStream(500, perArm);
  return simulateTrial(fixed(logNormal, perArm, 1.4, 0.4).truth(random), alternating(perArm), random);
}

/** Strength and relief too, so that everything is reckoned. */
function withExtras(observations: readonly Observation[]): Observation[] {
  return observations.map((o, i) =>
    o.censored ? o : { ...o, strength: 3 + (i % 5), reliefMinutes: 5 + (i % 9) },
  );
}

function timesFor(run: () => unknown, times: number): number[] {
  return Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

function measurementOf(name: string, times: readonly number[]): Measurement {
  return { name, medianMs: quantileOf(times, 0.5), p99Ms: quantileOf(times, 0.99) };
}

function besideGoal(measurement: Measurement): Measurement {
  return {
    ...measurement,
    beside: { name: `the goal of ${trialGoalMs} ms`, ratio: measurement.medianMs / trialGoalMs },
  };
}
