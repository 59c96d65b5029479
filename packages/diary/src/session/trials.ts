/** The trials of a diary: what its sessions alone do not tell. */
import { z } from 'zod';
import { guideId, when } from './session.ts';

const current = z
  .strictObject({
    change: guideId,
    seed: z.int().min(0).describe('Of the random order of its sessions.'),
    chosenAt: when,
  })
  .nullable()
  .describe('The trial that runs.');

const found = z.strictObject({
  isToKeep: z.boolean(),
  stillAfterMinutes: z
    .number()
    .min(0)
    .nullable()
    .describe('Minutes after which numbness still tended to begin; null when it had gone.'),
});

const finished = z.strictObject({
  change: guideId,
  result: z.enum(['helped', 'partly', 'no']),
  finishedAt: when,
  found: found.exactOptional().describe('What its verdict said beyond the result, where that was kept.'),
});

export const trialsSchema = z.strictObject({
  current,
  finished: z.array(finished).max(1000).describe('Those whose verdict was put into the answers.'),
  firstAt: when.nullable().describe('When the first trial was chosen.'),
  dueDays: z
    .number()
    .positive()
    .lt(1000)
    .nullable()
    .describe('Days without a session after which the next one is said to be due; null: never.'),
});

type FinishedTrial = z.infer<typeof finished>;
export type Trials = Readonly<Omit<z.infer<typeof trialsSchema>, 'finished'>> & {
  readonly finished: readonly FinishedTrial[];
};

export type MergedTrials = {
  readonly trials: Trials;
  /** Whether the trial that ran in the file runs here now, gave way to another that runs here, or was none that was not here already. */
  readonly current: 'put-back' | 'left' | 'nothing';
  /** Verdicts that were not here, those that stand in place of an earlier one among them. */
  readonly added: number;
};

/** Trials of a file meet those that are there: one that runs goes on, and of two verdicts on a change the later stands. */
export function mergeTrials(there: Trials, incoming: Trials): MergedTrials {
  const finished = laterOfEach([...there.finished, ...incoming.finished]);
  const current = there.current ?? (isOpen(there, incoming.current) ? incoming.current : null);
  const isUntouched = there.current === null && there.finished.length === 0 && there.firstAt === null;
  return {
    trials: {
      current,
      finished,
      firstAt: earlier(there.firstAt, incoming.firstAt),
      dueDays: isUntouched ? incoming.dueDays : there.dueDays,
    },
    current: whatBecameOf(incoming.current, there.current, current),
    added: finished.filter((own) => !there.finished.some((other) => isSameVerdict(own, other))).length,
  };
}

/** A trial that was brought to its end here since is not begun again. */
function isOpen(there: Trials, current: Trials['current']): boolean {
  if (current === null) return false;
  return there.finished.every(
    ({ change, finishedAt }) =>
      change !== current.change || Date.parse(finishedAt) < Date.parse(current.chosenAt),
  );
}

function whatBecameOf(
  incoming: Trials['current'],
  there: Trials['current'],
  current: Trials['current'],
): MergedTrials['current'] {
  if (incoming === null || (there?.change === incoming.change && there.seed === incoming.seed))
    return 'nothing';
  if (there !== null) return 'left';
  return current === null ? 'nothing' : 'put-back';
}

function isSameVerdict(a: FinishedTrial, b: FinishedTrial): boolean {
  return a.change === b.change && a.result === b.result && a.finishedAt === b.finishedAt;
}

/** One a change, in the order in which they were finished. */
function laterOfEach(finished: readonly FinishedTrial[]): FinishedTrial[] {
  const inTime = finished.toSorted((a, b) => Date.parse(a.finishedAt) - Date.parse(b.finishedAt));
  return inTime.filter(({ change }, i) => !inTime.slice(i + 1).some((later) => later.change === change));
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return Date.parse(b) < Date.parse(a) ? b : a;
}
