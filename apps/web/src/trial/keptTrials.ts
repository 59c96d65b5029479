/** Which change is under test, and what came out of earlier trials: kept on the device, and nowhere else. */
import { type TriedResult, triedResults } from '@footing/assessment';
import { type KeepProblem, keepText } from '../check/keep.ts';

export type CurrentTrial = {
  readonly change: string;
  /** Of the random order. */
  readonly seed: number;
  /** When it was chosen, ISO 8601. */
  readonly chosenAt: string;
};

/** A trial whose verdict was put into the answers. */
export type FinishedTrial = {
  readonly change: string;
  readonly result: TriedResult;
  readonly finishedAt: string;
};

export type Trials = {
  readonly current: CurrentTrial | null;
  /** In the order they were finished. */
  readonly finished: readonly FinishedTrial[];
  /** When the first trial was chosen: from then on recovery is waited for. */
  readonly firstAt: string | null;
  /** Days without a session of the trial after which the next one is said to be due; null for never. */
  readonly dueDays: number | null;
};

export const noTrials: Trials = { current: null, finished: [], firstAt: null, dueDays: 4 };

/** Where they lie in the browser. */
export const trialsKey = 'footing.trials';
const form = 1;

/** What was kept; what cannot be read is as if nothing had been kept. */
export function keptTrials(): Trials {
  try {
    const text = localStorage.getItem(trialsKey);
    if (text === null) return noTrials;
    const found = JSON.parse(text) as { form: number; trials: Trials };
    return found.form === form && isTrials(found.trials) ? ownFields(found.trials) : noTrials;
  } catch {
    return noTrials;
  }
}

/** Nothing else that may stand beside them. */
function ownFields({ current, finished, firstAt, dueDays }: Trials): Trials {
  return {
    current:
      current === null ? null : { change: current.change, seed: current.seed, chosenAt: current.chosenAt },
    finished: finished.map(({ change, result, finishedAt }) => ({ change, result, finishedAt })),
    firstAt,
    dueDays,
  };
}

/** Keeps them; says why when it could not. */
export function keepTrials(trials: Trials): KeepProblem | undefined {
  return keepText(trialsKey, JSON.stringify({ form, trials }));
}

export function forgetTrials(): void {
  try {
    localStorage.removeItem(trialsKey);
  } catch {
    // where nothing may be kept, nothing is there
  }
}

function isTrials(value: Trials): boolean {
  const { current, finished, firstAt, dueDays } = value;
  const isFinished =
    Array.isArray(finished) &&
    finished.every(
      ({ change, result, finishedAt }) =>
        typeof change === 'string' && triedResults.includes(result) && isTime(finishedAt),
    );
  const isDays = dueDays === null || (typeof dueDays === 'number' && dueDays > 0 && dueDays < 1000);
  return (
    (current === null || isCurrent(current)) && isFinished && (firstAt === null || isTime(firstAt)) && isDays
  );
}

function isCurrent({ change, seed, chosenAt }: CurrentTrial): boolean {
  return typeof change === 'string' && Number.isSafeInteger(seed) && seed >= 0 && isTime(chosenAt);
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
