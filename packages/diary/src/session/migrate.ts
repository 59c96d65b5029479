/** Diaries of older versions, step by step. A step takes what it knows and leaves the rest for the schema to judge. */

export const oldestVersion = 1;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Version 1, before the first release, was flat: `date`, `onset` in minutes or "none", one pair of `shoes`, `relief` in
 * minutes, one `change`, and neither conditions nor workout file.
 */
export function sessionFrom1(old: unknown): unknown {
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

/** By the version that each leads away from. */
const steps: Readonly<Record<number, (diary: Fields) => Fields>> = {
  1: ({ sessions, ...diary }) => ({
    exportedAt: null,
    ...diary,
    sessions: Array.isArray(sessions) ? sessions.map(sessionFrom1) : sessions,
  }),
};

/** `from` must be a version that there was. */
export function migrate(diary: unknown, from: number, to: number): unknown {
  let current = diary;
  for (let version = from; version < to; version++)
    current = { ...steps[version]!(current as Fields), version: version + 1 };
  return current;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
