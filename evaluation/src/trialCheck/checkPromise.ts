/** Whether the promise of how many sessions are needed is kept. */
import { analyse, plannedArms, sessionsNeeded } from '@footing/trial';
import { asPeopleDiffer, checkPrior, runStream } from './scenarios.ts';
import { alternating, simulateTrial } from './simulateTrial.ts';

export type Promise = {
  /** Trials that were too early and were told a number of sessions. */
  readonly told: number;
  /** Of those, the chance of a verdict they were told on average, and the share that got one. */
  readonly predicted: number;
  readonly kept: number;
  /** Trials that were told that no number would do. */
  readonly hopeless: number;
  readonly meanMore: number;
};

/** Six sessions of each kind, then as many more as are said to be needed. */
export function checkPromise(number: number, runs: number): Promise {
  let [told, predicted, kept, hopeless, more] = [0, 0, 0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const random = runStream(number, run);
    const truth = asPeopleDiffer.truth(random);
    const first = simulateTrial(truth, alternating(6), random);
    const options = { usualMinutes: truth.sessionMinutes, curvePoints: 0 };
    const analysis = analyse(first, checkPrior, options);
    if (analysis.verdict !== 'too-early') continue;
    const needed = sessionsNeeded(analysis);
    if (needed.more === null) {
      hopeless++;
      continue;
    }
    const sessionsPerArm = needed.more.change;
    const arms = plannedArms({ undoable: false, seed: run, sessionsPerArm });
    const second = simulateTrial(truth, arms, random);
    told++;
    more += sessionsPerArm;
    predicted += needed.probabilityOfVerdict;
    if (analyse([...first, ...second], checkPrior, options).verdict !== 'too-early') kept++;
  }
  return { told, predicted: predicted / told, kept: kept / told, hopeless, meanMore: more / told };
}
