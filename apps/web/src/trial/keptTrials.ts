/** Which change is under test, and what came out of earlier trials: kept on the device, and nowhere else. */
import { type TriedResult, triedResults } from '@footing/assessment';
import type { Found } from '@footing/trial';
import { firstTrialKey, type KeepProblem, keepText, removeKept } from '../check/storage.ts';

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
  /** Absent of a trial that was finished before this was kept. */
  readonly found?: Found;
};

export type Trials = {
  readonly current: CurrentTrial | null;
  /** In the order they were finished. */
  readonly finished: readonly FinishedTrial[];
  /** When the first trial of this complaint was chosen: from then on recovery is waited for. Deleted with the answers. */
  readonly firstAt: string | null;
  /** Days without a session of the trial after which the next one is said to be due; null for never. */
  readonly dueDays: number | null;
};

export const noTrials: Trials = { current: null, finished: [], firstAt: null, dueDays: 4 };

type StoredTrials = Omit<Trials, 'firstAt'>;

/** Where they lie in the browser. */
export const trialsKey = 'footing.trials';
const form = 1;

/** What was kept; what cannot be read is as if nothing had been kept. */
export function keptTrials(): Trials {
  try {
    const text = localStorage.getItem(trialsKey);
    if (text === null) return noTrials;
    const found = JSON.parse(text) as { form: number; trials: StoredTrials };
    if (found.form !== form || !isTrials(found.trials)) return noTrials;
    return { ...ownFields(found.trials), firstAt: keptFirstAt() };
  } catch {
    return noTrials;
  }
}

/** Where it lies apart from them, it goes with the answers. @throws DOMException where nothing may be read. */
function keptFirstAt(): string | null {
  const firstAt = localStorage.getItem(firstTrialKey);
  return isTime(firstAt) ? firstAt : null;
}

/** Nothing else that may stand beside them. */
function ownFields({ current, finished, dueDays }: StoredTrials): StoredTrials {
  return {
    current:
      current === null ? null : { change: current.change, seed: current.seed, chosenAt: current.chosenAt },
    finished: finished.map(ownTrial),
    dueDays,
  };
}

function ownTrial({ change, result, finishedAt, found }: FinishedTrial): FinishedTrial {
  const own = { change, result, finishedAt };
  if (found === undefined) return own;
  const { isToKeep, stillAfterMinutes } = found;
  return { ...own, found: { isToKeep, stillAfterMinutes } };
}

/** Keeps them; says why when it could not. */
export function keepTrials({ firstAt, ...trials }: Trials): KeepProblem | undefined {
  const why = keepText(trialsKey, JSON.stringify({ form, trials }));
  if (firstAt === null) removeKept(firstTrialKey);
  return why ?? (firstAt === null ? undefined : keepText(firstTrialKey, firstAt));
}

export function forgetTrials(): void {
  removeKept(trialsKey, firstTrialKey);
}

function isTrials(value: StoredTrials): boolean {
  const { current, finished, dueDays } = value;
  const isFinished =
    Array.isArray(finished) &&
    finished.every(
      ({ change, result, finishedAt, found }) =>
        typeof change === 'string' &&
        triedResults.includes(result) &&
        isTime(finishedAt) &&
        (found === undefined || isFound(found)),
    );
  const isDays = dueDays === null || (typeof dueDays === 'number' && dueDays > 0 && dueDays < 1000);
  return (current === null || isCurrent(current)) && isFinished && isDays;
}

function isCurrent({ change, seed, chosenAt }: CurrentTrial): boolean {
  return typeof change === 'string' && Number.isSafeInteger(seed) && seed >= 0 && isTime(chosenAt);
}

function isFound({ isToKeep, stillAfterMinutes }: Found): boolean {
  const isMinutes = typeof stillAfterMinutes === 'number' && stillAfterMinutes >= 0;
  return typeof isToKeep === 'boolean' && (stillAfterMinutes === null || isMinutes);
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
