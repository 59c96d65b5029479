/** Made-up sessions to look around with: a runner who tests a new lacing. Their ids tell them apart from real ones. */
import type { Session } from '@footing/diary';

const prefix = 'example-';

/** The change that the examples test. */
export const exampleChange = 'relace';

type Row = readonly [
  arm: 'baseline' | 'change',
  minutes: number,
  onset: number | null,
  strength: number,
  shoes: 0 | 1,
  temperatureC: number,
];

/** One a line, every second or third day, the last yesterday. */
const rows: readonly Row[] = [
  ['baseline', 50, 22, 5, 0, 17],
  ['baseline', 45, 19, 6, 0, 22],
  ['change', 48, 38, 3, 1, 15],
  ['baseline', 52, 25, 5, 1, 12],
  ['change', 50, null, 0, 1, 14],
  ['change', 46, 33, 4, 0, 23],
  ['baseline', 47, 21, 6, 0, 20],
  ['baseline', 55, 27, 5, 1, 11],
  ['change', 51, 41, 2, 1, 16],
  ['change', 49, 36, 3, 0, 19],
  ['baseline', 50, 18, 7, 0, 24],
  ['change', 53, null, 0, 1, 13],
  ['baseline', 46, 23, 5, 1, 15],
  ['change', 47, 35, 4, 0, 21],
];

const shoes = ['Old blue shoes', 'New wide shoes'] as const;
const dayMs = 86_400_000;

/** @param now the time that the examples lead up to. */
export function exampleSessions(now: Date): Session[] {
  return rows.map(([arm, minutes, onset, strength, shoe, temperatureC], i) => {
    const day = new Date(now.getTime() - Math.round((rows.length - i) * 2.5 - 1.5) * dayMs);
    day.setHours(7, 30, 0, 0);
    return {
      id: `${prefix}${String(i + 1).padStart(2, '0')}`,
      revision: 1,
      startedAt: day.toISOString(),
      activity: 'running',
      minutes,
      numbness:
        onset === null
          ? null
          : {
              onset: { minutes: onset },
              strength,
              where: ['toes-3-4', 'ball'],
              sides: 'left',
              reliefMinutes: strength * 2,
            },
      kit: [{ kind: 'shoes', name: shoes[shoe] }],
      conditions: {
        temperatureC,
        effort: 5 + (i % 3),
        surface: i % 2 === 0 ? 'road' : 'trail',
        minutesOnFeetBefore: 60,
      },
      trial: { change: exampleChange, arm },
      otherChanges: [],
      note: '',
      workout: null,
    };
  });
}

export function isExample({ id }: Pick<Session, 'id'>): boolean {
  return id.startsWith(prefix);
}
