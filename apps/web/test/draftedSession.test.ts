import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { type Session, sessionSchema } from '@footing/diary';
import fc from 'fast-check';
import { aSession } from '../../../packages/diary/test/aSession.ts';
import { session as anySession } from '../../../packages/diary/test/someSessions.ts';
import { sessionOf } from '../src/diary/draftedSession.ts';
import { blankSession, type Draft, draftOf } from '../src/diary/sessionDraft.ts';
import { guide } from './recordedPerson.ts';

const now = Date.parse('2026-05-02T06:30:00Z');
const drafted = (session: Session, change: Partial<Draft> = {}) =>
  sessionOf(guide, { ...draftOf(guide, session, true), ...change }, now);
const wrongIn = (change: Partial<Draft>): string[] => Object.keys(drafted(aSession(), change).problems ?? {});

const workout = {
  file: 'run.fit',
  format: 'fit' as const,
  elapsedMinutes: 45,
  distanceKm: 8.97,
  meanHeartRate: null,
  meanCadence: null,
  meanPower: null,
  meanTemperatureC: null,
};

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('', '0', '-1', '45', '14400', '14401', '1e9', '3,5', '999999', '2026-02-30T10:00', 'NaN'),
);
const anyChange: fc.Arbitrary<Partial<Draft>> = fc.record(
  {
    startedAt: text,
    activity: text,
    minutes: text,
    felt: fc.constantFrom('none', 'came', undefined),
    onset: text,
    unit: fc.constantFrom('minutes', 'km', 'not-known'),
    distance: text,
    strength: text,
    relief: text,
    temperature: text,
    effort: text,
    surface: text,
    onFeet: text,
    note: text,
    kit: fc.array(fc.record({ kind: fc.constant('shoes'), name: text })),
  },
  { requiredKeys: [] },
);

test('whatever is typed, a session is given that can be kept, or what is wrong is said in words', () => {
  fc.assert(
    fc.property(anySession, anyChange, (session, change) => {
      const { session: read, problems } = drafted(session, change);
      if (read !== undefined) ok(sessionSchema.safeParse(read).success);
      else ok(Object.values(problems).some((words) => words.length > 0));
    }),
  );
});

test('a session that is opened and saved as it is keeps its time, its minutes and its onset', () => {
  fc.assert(
    fc.property(anySession, (session) => {
      const read = drafted({ ...session, kit: [] }).session!;
      strictEqual(read.startedAt, session.startedAt);
      strictEqual(read.minutes, session.minutes);
      deepStrictEqual({ ...read.numbness?.onset }, { ...session.numbness?.onset });
    }),
  );
});

test('digits that the form does not show stand in nobody’s way: what is shown can be saved', () => {
  const numbness = { ...aSession().numbness!, onset: { minutes: 14_400.003 } };
  const { session } = drafted(aSession({ minutes: 14_400.004, numbness }));
  strictEqual(session?.minutes, 14_400);
  deepStrictEqual(session.numbness?.onset, { minutes: 14_400 });
});

test('what is wrong is said beside its field', () => {
  deepStrictEqual(wrongIn({}), []);
  deepStrictEqual(wrongIn({ startedAt: '' }), ['startedAt']);
  deepStrictEqual(wrongIn({ activity: '' }), ['activity']);
  for (const minutes of ['', 'long', '0', '-5', '14401']) deepStrictEqual(wrongIn({ minutes }), ['minutes']);
  deepStrictEqual(wrongIn({ felt: undefined }), ['felt']);
  for (const onset of ['', 'soon', '-1']) deepStrictEqual(wrongIn({ onset }), ['onset']);
  for (const onset of ['46', '14401']) deepStrictEqual(wrongIn({ onset }), ['late']);
  deepStrictEqual(wrongIn({ onset: '2001', unit: 'km' }), ['km']);
  const km = { unit: 'km', onset: '3' } as const;
  deepStrictEqual(wrongIn({ ...km, distance: '' }), []);
  deepStrictEqual(wrongIn({ ...km, distance: '9' }), []);
  deepStrictEqual(wrongIn({ ...km, distance: '2,5' }), ['far']);
  for (const distance of ['far', '-1', '2001'])
    ok(wrongIn({ ...km, distance }).includes('distance'), distance);
  deepStrictEqual(wrongIn({ relief: '100001' }), ['relief']);
  deepStrictEqual(wrongIn({ temperature: '-61' }), ['temperature']);
  deepStrictEqual(wrongIn({ onFeet: 'many' }), ['onFeet']);
  deepStrictEqual(wrongIn({ kit: [{ kind: 'shoes', name: ' ' }] }), ['kit']);
});

test('kilometres beyond those of the file are not taken, and those that the file rounds are', () => {
  const at = (onset: string) => drafted(aSession({ workout }), { unit: 'km', onset });
  deepStrictEqual(at('90').problems, {
    far: 'The session was 8.97 kilometres long: it must have begun by then.',
  });
  deepStrictEqual(at('9').session?.numbness?.onset, { km: 9 });
});

test('of kilometres without a file the distance of the session is kept beside them', () => {
  const { session } = drafted(aSession(), { unit: 'km', onset: '3,2', distance: '10' });
  deepStrictEqual(session?.numbness?.onset, { km: 3.2, ofKm: 10 });
  strictEqual(draftOf(guide, session!, true).distance, '10');
});

test('the words say the limits that hold', () => {
  const { problems } = drafted(aSession(), { minutes: 'x', relief: 'x', temperature: 'x', onFeet: 'x' });
  deepStrictEqual(problems, {
    minutes: 'Type the minutes as a number above 0 and up to 14,400, such as 45.',
    relief: 'Type minutes from 0 to 100,000, or leave it empty.',
    temperature: 'Type degrees from -60 to 60, or leave it empty.',
    onFeet: 'Type minutes from 0 to 1440, or leave it empty.',
  });
});

test('what the form does not show is named too when it cannot be saved', () => {
  const odd = { ...aSession(), revision: 0.5 };
  deepStrictEqual(drafted(odd).problems, {
    unseen: 'What this form does not show cannot be saved as it is (revision).',
  });
});

test('a new session is asked for its activity, its minutes and whether numbness came', () => {
  const blank = draftOf(guide, blankSession('new', new Date('2026-05-01T06:30:00Z'), undefined), false);
  const { problems } = sessionOf(guide, blank, now);
  deepStrictEqual(Object.keys(problems!).sort(), ['activity', 'felt', 'minutes']);
});

test('a start in the future is not taken, and one long ago is asked about once', () => {
  for (const startedAt of ['2126-05-01T06:30', '2026-05-03T06:30'])
    deepStrictEqual(wrongIn({ startedAt }), ['future'], startedAt);
  const startedAt = '0026-05-01T06:30';
  deepStrictEqual(drafted(aSession(), { startedAt }).problems, {
    longAgo: 'The year is 0026. If that is right, save again.',
  });
  deepStrictEqual(wrongIn({ startedAt, askedStart: startedAt }), []);
  deepStrictEqual(wrongIn({ startedAt: '2016-05-01T06:30', askedStart: startedAt }), ['longAgo']);
});

test('the time of a file or of a session in the diary is asked about by nobody', () => {
  for (const startedAt of ['2009-05-01T06:30:00Z', '2126-05-01T06:30:00Z'])
    strictEqual(drafted(aSession({ startedAt })).session?.startedAt, startedAt);
});
