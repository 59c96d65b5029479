/** An exported diary comes back: its sessions into the store, its trials to those that are kept. */
import {
  type DiaryIssue,
  mergeTrials,
  readDiary,
  type Session,
  type Trials,
  unknownIds,
} from '@footing/diary';
import type { SessionStore } from '@footing/diary/store';
import type { Guide } from '@footing/guide';
import { keepTrials, keptTrials } from '../trial/keptTrials.ts';
import { diary, diaryFiles as words } from '../words/en/diary.ts';
import { changeName } from './sessionWords.ts';
import { storing } from './storing.ts';

export type Imported = {
  /** What happened, in words. */
  readonly told: string;
  readonly isProblem: boolean;
  /** What is wrong in the file; then nothing of it was taken. */
  readonly issues: readonly DiaryIssue[];
};

export async function importDiary(guide: Guide, store: SessionStore, text: string): Promise<Imported> {
  const read = readDiary(text);
  if (read.sessions === undefined) return refused(read.issues);
  const stored = await storing(() => store.merge(read.sessions));
  if ('problem' in stored) return { told: diary.notSaved(stored.problem), isProblem: true, issues: [] };
  const { added, updated, kept, keptBoth } = stored.done;
  const told = [
    words.imported(added, updated, kept, keptBoth.length),
    read.trials === null ? '' : importTrials(guide, read.trials),
    read.migratedFrom === null ? '' : words.migrated(read.migratedFrom),
    unknownWords(guide, read.sessions),
  ];
  return { told: told.filter((part) => part !== '').join(' '), isProblem: false, issues: [] };
}

/** A workout file has a place of its own; nothing in it is wrong. */
function refused(issues: readonly DiaryIssue[]): Imported {
  if (issues[0]?.code === 'workout-file') return { told: words.isWorkout, isProblem: true, issues: [] };
  return { told: words.notImported(issues.length), isProblem: true, issues };
}

/** Says what came of the trials of the file. */
function importTrials(guide: Guide, incoming: Trials): string {
  const { trials, current, added } = mergeTrials(keptTrials(), incoming);
  const problem = keepTrials(trials);
  if (problem !== undefined) return words.trialsNotKept[problem];
  const told = [
    current === 'put-back' ? words.trialPutBack(changeName(guide, incoming.current!.change)) : '',
    current === 'left' ? words.trialLeft(changeName(guide, trials.current!.change)) : '',
    added > 0 ? words.trialsAdded(added) : '',
  ];
  return told.filter((part) => part !== '').join(' ');
}

function unknownWords(guide: Guide, sessions: readonly Session[]): string {
  const unknown = unknownIds(sessions, {
    activities: new Set(guide.activities.map(({ id }) => id)),
    regions: new Set(Object.keys(guide.regions)),
    changes: new Set(guide.changes.map(({ id }) => id)),
  });
  return unknown.length === 0 ? '' : words.unknown(unknown.length);
}
