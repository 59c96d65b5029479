/** Reads the trials of a file from outside: the diary's export, or one trial as it is. */
import type { Issue } from '@footing/guide';
import { diaryTrials, isDiary } from './diaryTrials.ts';
import { readTrial, type TrialFile } from './readTrial.ts';

export type ReadTrials =
  | { readonly trials: readonly TrialFile[]; readonly issues: readonly [] }
  | { readonly trials: undefined; readonly issues: readonly Issue[] };

/**
 * Takes any value and throws for none. A diary holds a trial for each change that a session names, in the order they
 * were begun; one without any is refused, for there is nothing to tell.
 */
export function readTrials(input: unknown): ReadTrials {
  const parts = isDiary(input) ? diaryTrials(input) : [input];
  if (parts.length === 0) {
    const message =
      'no session names a change under test; in the diary, say which sessions belong to a trial';
    return { trials: undefined, issues: [{ code: 'no-trial', path: 'sessions', message }] };
  }
  const read = parts.map(readTrial);
  const issues = read.flatMap((r) => r.issues);
  if (issues.length > 0) return { trials: undefined, issues };
  return { trials: read.flatMap((r) => r.trial ?? []), issues: [] };
}
