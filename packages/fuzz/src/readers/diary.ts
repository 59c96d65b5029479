import {
  associationsOf,
  diaryText,
  mergeSessions,
  mergeTrials,
  readDiary,
  type Session,
  type Trials,
  trialSessions,
} from '@footing/diary';
import { bytesOf, type Reader, textOf } from '../reader.ts';
import { jsonWords } from '../words.ts';

const session: Session = {
  id: 's-1',
  revision: 2,
  startedAt: '2026-05-01T06:30:00Z',
  activity: 'running',
  minutes: 60,
  numbness: { onset: { minutes: 25 }, strength: 5, where: ['ball'], sides: 'left', reliefMinutes: 10 },
  kit: [{ kind: 'shoes', name: 'White ones' }],
  conditions: { temperatureC: 20, effort: 5, surface: 'road', minutesOnFeetBefore: 30 },
  trial: { change: 'relace', arm: 'change' },
  otherChanges: ['loosen-laces'],
  note: 'Hot day.',
  workout: {
    file: 'a.fit',
    format: 'fit',
    elapsedMinutes: 61,
    distanceKm: 10,
    meanHeartRate: 140,
    meanCadence: 85,
    meanPower: null,
    meanTemperatureC: null,
  },
};
const numb = (minutes: number): Session['numbness'] => ({ ...session.numbness!, onset: { minutes } });
const many = Array.from({ length: 24 }, (_, i) => ({
  ...session,
  id: `s-${i}`,
  startedAt: `2026-05-${String(i + 1).padStart(2, '0')}`,
  numbness: i % 3 === 0 ? null : numb(10 + i),
}));
const oldFile = {
  format: 'footing-diary',
  version: 1,
  sessions: [
    {
      id: 'o',
      date: '2025-03-01',
      activity: 'cycling',
      minutes: 60,
      onset: 35,
      shoes: 'old',
      change: 'relace',
    },
  ],
};

const trials: Trials = {
  current: { change: 'relace', seed: 7, chosenAt: '2026-05-01T06:30:00Z' },
  finished: [{ change: 'socks', result: 'partly', finishedAt: '2026-04-30T06:30:00Z' }],
  firstAt: '2026-04-01',
  dueDays: 4,
};

/** An exported diary, read back, merged, and looked at for what goes with numbness. */
export const diary: Reader = {
  words: [...jsonWords, '"version":1', '"format":"footing-diary"', '"onset":{"km":1}', '"2026-02-31"'],
  prepare: async () => ({
    seeds: [
      bytesOf(diaryText([session], null, trials)),
      bytesOf(diaryText(many)),
      bytesOf(JSON.stringify(oldFile)),
    ],
    run: (input) => {
      const read = readDiary(textOf(input));
      if (read.sessions === undefined) return { kind: 'refused', issues: read.issues };
      const { sessions } = read;
      const again = readDiary(diaryText(sessions, null, read.trials));
      if (again.sessions === undefined) throw new Error('what was read cannot be read again');
      let copies = 0;
      const merged = mergeSessions(new Map([[session.id, session]]), sessions, () => `copy-${++copies}`);
      return {
        kind: 'read',
        value: [
          sessions,
          merged,
          mergeTrials(trials, read.trials ?? trials),
          trialSessions(sessions, 'relace'),
          associationsOf(sessions),
        ],
      };
    },
  }),
};
