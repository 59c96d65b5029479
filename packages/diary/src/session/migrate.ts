/** Diaries of older versions, step by step. A step takes what it knows and leaves the rest for the schema to judge. */

import { type Fields, isFields } from '@footing/guide';

export const oldestVersion = 1;

/** Of files and of stored sessions. Raised whenever those of before could not be read any more; `steps` then learns one more. */
export const diaryVersion = 3;

/**
 * Version 1, before the first release, was flat: `date`, `onset` in minutes or "none", one pair of `shoes`, `relief` in
 * minutes, one `change`, and neither conditions nor workout file.
 */
function sessionFrom1(old: unknown): unknown {
  if (!isFields(old)) return old;
  const { date, onset, strength, where, relief, shoes, change, note, id, activity, minutes, ...unknown } =
    old;
  return {
    ...unknown,
    id,
    revision: 1,
    startedAt: date,
    activity,
    minutes,
    numbness:
      onset === 'none'
        ? null
        : {
            onset: onset === undefined || onset === null ? null : { minutes: onset },
            strength: strength ?? null,
            where: where ?? [],
            sides: null,
            reliefMinutes: relief ?? null,
          },
    kit: typeof shoes === 'string' && shoes !== '' ? [{ kind: 'shoes', name: shoes }] : [],
    conditions: { temperatureC: null, effort: null, surface: null, minutesOnFeetBefore: null },
    trial: typeof change === 'string' ? { change, arm: 'change' } : null,
    otherChanges: [],
    note: note ?? '',
    workout: null,
  };
}

type Step = {
  /** Of the diary itself, but for its sessions. */
  readonly diary: (diary: Fields) => Fields;
  readonly session: (session: unknown) => unknown;
};

/** By the version that each leads away from. */
const steps: Readonly<Record<number, Step>> = {
  1: { diary: (diary) => ({ exportedAt: null, ...diary }), session: sessionFrom1 },
  // version 2 had sessions only
  2: { diary: (diary) => ({ ...diary, trials: null }), session: (session) => session },
};

/** A file as one of this version. `from` must be a version that there was. */
export function migrate(diary: Fields, from: number): Fields {
  const { sessions } = diary;
  return {
    ...stepsFrom(from).reduce((current, step) => step.diary(current), diary),
    version: diaryVersion,
    sessions: Array.isArray(sessions) ? sessions.map((session) => migrateSession(session, from)) : sessions,
  };
}

/** A session of a file or of a store. `from` must be a version that there was. */
export function migrateSession(session: unknown, from: number): unknown {
  return stepsFrom(from).reduce((current, step) => step.session(current), session);
}

function stepsFrom(from: number): Step[] {
  return Array.from({ length: diaryVersion - from }, (_, i) => steps[from + i]!);
}
