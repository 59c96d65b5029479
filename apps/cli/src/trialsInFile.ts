/** The trials in the text of a file: the diary's export, or one trial as it is. */

import { readJson } from '@footing/assessment';
import { readDiary, type Session, trialSessions } from '@footing/diary';
import type { Issue } from '@footing/guide';
import { readTrial, type TrialFile } from '@footing/trial';

export type TrialsInFile =
  | { readonly trials: readonly TrialFile[]; readonly issues: readonly [] }
  | { readonly trials: undefined; readonly issues: readonly Issue[] };

/**
 * Every problem is named with its path. A diary holds a trial for each change that a session names, in the order they
 * were begun; one without any is refused, for there is nothing to tell.
 */
export function trialsInFile(text: string): TrialsInFile {
  const read = readJson(text, 'must be JSON');
  if (read.issue !== undefined) return refused(read.issue);
  const { value } = read;
  return isDiary(value) ? trialsInDiary(text) : trialAlone(value);
}

function trialAlone(value: unknown): TrialsInFile {
  const { trial, issues } = readTrial(value);
  return trial === undefined ? { trials: undefined, issues } : { trials: [trial], issues: [] };
}

function trialsInDiary(text: string): TrialsInFile {
  const read = readDiary(text);
  if (read.sessions === undefined) return { trials: undefined, issues: read.issues };
  const { sessions } = read;
  const current = read.trials?.current ?? null;
  const changes = changesUnderTest(sessions);
  if (changes.length > 0)
    return {
      trials: changes.map((change) => ({
        change,
        observations: trialSessions(sessions, change),
        ...(current?.change === change ? { seed: current.seed } : {}),
      })),
      issues: [],
    };
  const message = 'no session names a change under test; in the diary, say which sessions belong to a trial';
  return refused({ code: 'no-trial', path: 'sessions', message });
}

function changesUnderTest(sessions: readonly Session[]): string[] {
  const inTime = sessions.toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  return [...new Set(inTime.flatMap((session) => session.trial?.change ?? []))];
}

function isDiary(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 'footing-diary';
}

function refused(issue: Issue): TrialsInFile {
  return { trials: undefined, issues: [issue] };
}
