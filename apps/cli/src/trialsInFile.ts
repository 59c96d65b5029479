/** The trials in the text of a file: the diary's export, or one trial as it is. */

import { type AssessmentRequest, readJson, readRequest } from '@footing/assessment';
import { readDiary, type Session, type Trials, trialSessions, untimedWords } from '@footing/diary';
import { type Fields, firstIssues, type Guide, type Issue, isFields } from '@footing/guide';
import { readTrial, type TrialFile } from '@footing/trial';

export type TrialInFile = {
  readonly trial: TrialFile;
  /** The person's answers as the guide takes them; a file may have none. */
  readonly request: AssessmentRequest | undefined;
  /** Why the minute of some numbness is not known, and what would tell; a diary alone says so. */
  readonly untimed: string | undefined;
  /** What the sessions are called, by their place in time: their start, or where they stand in the file. */
  readonly sessionNames: ReadonlyMap<number, string>;
};

export type TrialsInFile =
  | { readonly trials: readonly TrialInFile[]; readonly issues: readonly [] }
  | { readonly trials: undefined; readonly issues: readonly Issue[] };

type Known = Pick<Guide, 'changes' | 'questions'>;

/**
 * Every problem is named with its path, those with what the guide does not have too. A diary holds a trial for each change that a
 * session names, in the order they were begun; one without any is refused, for there is nothing to tell.
 */
export function trialsInFile(guide: Known, text: string): TrialsInFile {
  const read = readJson(text, 'must be JSON');
  if (read.issue !== undefined) return refused([read.issue]);
  const fields = isFields(read.value) ? read.value : {};
  return fields['format'] === 'footing-diary'
    ? trialsInDiary(guide, text, fields)
    : trialAlone(guide, read.value, fields);
}

function trialAlone(guide: Known, value: unknown, { change, answers }: Fields): TrialsInFile {
  const { trial, issues } = readTrial(value);
  const told = answers === undefined ? undefined : readRequest(guide, { answers });
  const unknown = unknownChanges(guide, [{ change, path: 'change' }]);
  const all = [...issues, ...unknown, ...(told?.issues ?? [])];
  if (trial === undefined || all.length > 0) return refused(all);
  const sessionNames = new Map(trial.observations.map(({ order }, i) => [order, `sessions[${i}]`]));
  return { trials: [{ trial, request: told?.request, untimed: undefined, sessionNames }], issues: [] };
}

function trialsInDiary(guide: Known, text: string, fields: Fields): TrialsInFile {
  const read = readDiary(text);
  const issues = [...read.issues, ...unknownChanges(guide, changesNamed(fields['sessions']))];
  if (read.sessions === undefined || issues.length > 0) return refused(issues);
  const { sessions } = read;
  const current = read.trials?.current ?? null;
  const changes = changesUnderTest(sessions);
  if (changes.length > 0)
    return { trials: changes.map((change) => trialInDiary(change, sessions, current)), issues: [] };
  const message = 'no session names a change under test; in the diary, say which sessions belong to a trial';
  return refused([{ code: 'no-trial', path: 'sessions', message }]);
}

function trialInDiary(change: string, sessions: readonly Session[], current: Trials['current']): TrialInFile {
  const observations = trialSessions(sessions, change);
  const own = inTime(sessions.filter(({ trial }) => trial?.change === change));
  return {
    trial: { change, observations, ...(current?.change === change ? { seed: current.seed } : {}) },
    request: undefined,
    untimed: untimedWords(own, 'counted'),
    sessionNames: new Map(observations.map(({ order }) => [order, startOf(own[order]!)])),
  };
}

/** As the file tells it. */
function startOf({ startedAt }: Session): string {
  return startedAt.replace('T', ' ').replace(/\.\d+/, '');
}

function inTime(sessions: readonly Session[]): Session[] {
  return sessions.toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
}

function changesUnderTest(sessions: readonly Session[]): string[] {
  return [...new Set(inTime(sessions).flatMap((session) => session.trial?.change ?? []))];
}

type NamedChange = { readonly change: unknown; readonly path: string };

/** Also of sessions that cannot be read otherwise. */
function changesNamed(sessions: unknown): NamedChange[] {
  if (!Array.isArray(sessions)) return [];
  return sessions.flatMap((session, i) =>
    isFields(session) && isFields(session['trial'])
      ? { change: session['trial']['change'], path: `sessions[${i}].trial.change` }
      : [],
  );
}

/** Each once, at its first place; what is no text is for the reader of the file to refuse. */
function unknownChanges({ changes }: Known, named: readonly NamedChange[]): Issue[] {
  const seen = new Set<unknown>(changes.map(({ id }) => id));
  return named.flatMap(({ change, path }) => {
    if (typeof change !== 'string' || seen.has(change)) return [];
    seen.add(change);
    const known = changes.map(({ id }) => id).join(', ');
    const message = `there is no change "${change}"; the changes are ${known}`;
    return [{ code: 'unknown-change', path, message }];
  });
}

function refused(issues: readonly Issue[]): TrialsInFile {
  return { trials: undefined, issues: firstIssues(issues) };
}
