/** Runs simulated trials and counts how often the analysis is right. */
import {
  type Observation,
  plannedArms,
  type TrialPosterior,
  timesOf,
  trialPosterior,
  type VerdictKind,
  verdictOf,
  verdictRules,
} from '@footing/trial';
import { checkPrior, runStream, type Scenario } from './scenarios.ts';
import { alternating, simulateTrial } from './simulateTrial.ts';

export type Coverage = {
  readonly runs: number;
  readonly within80: number;
  readonly within95: number;
  readonly verdicts: Readonly<Record<VerdictKind, number>>;
};

const usualMinutes = 50;

/** One analysis at the end of each trial. */
export function coverageOf(scenario: Scenario, number: number, runs: number): Coverage {
  const verdicts = noVerdicts();
  let [within80, within95] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const random = runStream(number, run);
    const perArm = scenario.perArm(random);
    const truth = scenario.truth(random);
    const observations = simulateTrial(truth, alternating(perArm), random);
    const posterior = posteriorOf(observations);
    const below = posterior.ratioBelow(truth.ratio);
    if (below >= 0.1 && below <= 0.9) within80++;
    if (below >= 0.025 && below <= 0.975) within95++;
    verdicts[verdictAt(observations, posterior)]++;
  }
  return { runs, within80, within95, verdicts };
}

/** A person who looks after every session and stops at the first verdict, or after the planned sessions. */
export function lookingOften(
  scenario: Scenario,
  number: number,
  runs: number,
): Readonly<Record<VerdictKind, number>> {
  const verdicts = noVerdicts();
  for (let run = 0; run < runs; run++) {
    const random = runStream(number, run);
    const arms = plannedArms({ undoable: true, seed: run, sessionsPerArm: scenario.perArm(random) });
    verdicts[firstVerdict(simulateTrial(scenario.truth(random), arms, random))]++;
  }
  return verdicts;
}

function firstVerdict(observations: readonly Observation[]): VerdictKind {
  for (let done = 2 * verdictRules.sessionsPerArm; done <= observations.length; done++) {
    const soFar = observations.slice(0, done);
    const verdict = verdictAt(soFar, posteriorOf(soFar));
    if (verdict !== 'too-early') return verdict;
  }
  return 'too-early';
}

function posteriorOf(observations: readonly Observation[]): TrialPosterior {
  return trialPosterior(timesOf(observations), checkPrior, usualMinutes);
}

function verdictAt(observations: readonly Observation[], { ratioBelow }: TrialPosterior): VerdictKind {
  const baseline = observations.filter((o) => o.arm === 'baseline');
  return verdictOf({
    sessions: { baseline: baseline.length, change: observations.length - baseline.length },
    sessionsPerArm: verdictRules.sessionsPerArm,
    baselineOnsets: baseline.filter((o) => !o.censored).length,
    ratioBelow,
  });
}

function noVerdicts(): Record<VerdictKind, number> {
  return { helped: 0, 'did-not': 0, 'too-early': 0, 'made-it-worse': 0 };
}
