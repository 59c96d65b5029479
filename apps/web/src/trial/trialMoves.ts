/** How the trials on this device move on: begun, stopped, their verdict put into the answers and taken out again. */
import type { TriedResult } from '@footing/assessment';
import type { CurrentTrial, FinishedTrial, Trials } from './keptTrials.ts';

/** The first trial of a complaint begins the wait for recovery. */
export function started(trials: Trials, current: CurrentTrial): Trials {
  return { ...trials, current, firstAt: trials.firstAt ?? current.chosenAt };
}

/** A trial that was given up waits for nothing: where it was the first, the next one is. */
export function stopped(trials: Trials): Trials {
  const { current, firstAt } = trials;
  return { ...trials, current: null, firstAt: firstAt === current?.chosenAt ? null : firstAt };
}

/** A trial whose verdict is an answer is over; of a change that was tested twice the later verdict stands. */
export function finished(trials: Trials, own: FinishedTrial): Trials {
  const { current, finished: before } = withoutVerdict(trials, own.change);
  return {
    ...trials,
    finished: [...before, own],
    current: current?.change === own.change ? null : current,
  };
}

export function withoutVerdict(trials: Trials, change: string): Trials {
  return { ...trials, finished: trials.finished.filter((own) => own.change !== change) };
}

/** Whether what the answers say of a change is the verdict of a trial. */
export function isVerdict(trials: Trials, change: string, inAnswers: TriedResult | undefined): boolean {
  return trials.finished.some((own) => own.change === change && own.result === inAnswers);
}
