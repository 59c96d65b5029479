import fc from 'fast-check';
import type { Session, Trials } from '../src/index.ts';

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const guideId = fc.constantFrom('running', 'cycling', 'toes-3-4', 'loosen-laces');

export const session: fc.Arbitrary<Session> = fc.record({
  id: fc.uuid(),
  revision: fc.nat(20),
  startedAt: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((d) => d.toISOString()),
  activity: guideId,
  minutes: fc.double({ min: 60, max: 600, noNaN: true }),
  numbness: maybe(
    fc.record({
      onset: maybe(
        fc.oneof(
          fc.record({ minutes: fc.double({ min: 0, max: 60, noNaN: true }) }),
          fc.record({ km: fc.nat(100) }),
        ),
      ),
      strength: maybe(fc.nat(10)),
      where: fc.array(guideId),
      sides: maybe(fc.constantFrom('left' as const, 'both' as const)),
      reliefMinutes: maybe(fc.nat(600)),
    }),
  ),
  kit: fc.array(
    fc.record({
      kind: fc.constantFrom('shoes' as const, 'bike' as const),
      name: fc.string({ minLength: 1, maxLength: 20 }),
    }),
    { maxLength: 3 },
  ),
  conditions: fc.record({
    temperatureC: maybe(fc.nat(40)),
    effort: maybe(fc.nat(10)),
    surface: maybe(fc.string({ maxLength: 20 })),
    minutesOnFeetBefore: maybe(fc.nat(600)),
  }),
  trial: maybe(fc.record({ change: guideId, arm: fc.constantFrom('baseline' as const, 'change' as const) })),
  otherChanges: fc.array(guideId, { maxLength: 2 }),
  note: fc.string({ maxLength: 50 }),
  workout: fc.constant(null),
});

const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

export const trials: fc.Arbitrary<Trials> = fc.record({
  current: maybe(fc.record({ change: guideId, seed: fc.nat(), chosenAt: instant })),
  finished: fc.uniqueArray(
    fc.record(
      {
        change: guideId,
        result: fc.constantFrom('helped' as const, 'partly' as const, 'no' as const),
        finishedAt: instant,
        found: fc.record({ isToKeep: fc.boolean(), stillAfterMinutes: maybe(fc.nat({ max: 600 })) }),
      },
      { requiredKeys: ['change', 'result', 'finishedAt'] },
    ),
    { selector: ({ change }) => change },
  ),
  firstAt: maybe(instant),
  dueDays: maybe(fc.integer({ min: 1, max: 30 })),
});

/** A session as version 1 had it. */
export const versionOneSession = {
  id: 'old-1',
  date: '2025-03-01',
  activity: 'cycling',
  minutes: 60,
  onset: 35,
  strength: 5,
  where: ['ball'],
  relief: 10,
  shoes: 'White ones',
  change: 'cleats-back',
  note: 'Hot day.',
};
