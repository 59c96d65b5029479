import { deepStrictEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { createAssessor } from '@footing/assessment';
import type { Session } from '@footing/diary';
import fc from 'fast-check';
import { ownRecords } from '../src/clinician/ownRecords.ts';
import { exampleSessions } from '../src/diary/exampleSessions.ts';
import { trialOf } from '../src/trial/testedTrial.ts';
import { testedTrials } from '../src/trial/testedTrials.ts';
import { guide, personNamed } from './recordedPerson.ts';

const { answers } = personNamed('lay-002').request;
const assessment = createAssessor(guide).assessWithoutBands({ answers, denied: {} });
/** That this person may well be helped by. */
const change = assessment.changes[0]!.id;
const current = { change, seed: 5, chosenAt: '2024-01-01T00:00:00Z' };

/** Sessions in turns, in which numbness came later with the change by as much and as unevenly as chance has it. */
const diary = fc
  .record({
    later: fc.double({ min: 1, max: 2, noNaN: true }),
    minutes: fc.array(fc.integer({ min: 15, max: 30 }), { minLength: 14, maxLength: 14 }),
  })
  .map(({ later, minutes }) =>
    exampleSessions(new Date('2024-05-01T07:00:00Z')).map((session, i): Session => {
      const arm = i % 2 === 0 ? 'baseline' : 'change';
      const onset = { minutes: (arm === 'change' ? later : 1) * minutes[i]! };
      const numbness = { onset, strength: 4, where: [], sides: null, reliefMinutes: null };
      return { ...session, id: `own-${i}`, minutes: 90, numbness, trial: { change, arm } };
    }),
  );

test('a clinician is told the verdict that the person reads', () => {
  fc.assert(
    fc.property(diary, (sessions) => {
      const [read] = testedTrials(guide, assessment, sessions, current);
      const told = ownRecords(guide, assessment, { sessions, trials: { current, finished: [] } });
      deepStrictEqual(
        told.trials.map(({ verdict, ratio }) => [verdict, ratio]),
        [[read!.report.verdict, read!.report.ratio]],
      );
    }),
    { numRuns: 10 },
  );
});

test('the answers can decide a verdict, so that nobody is told one without them', () => {
  const differs = fc
    .sample(diary, { numRuns: 60, seed: 1 })
    .some(
      (sessions) =>
        trialOf(guide, assessment, sessions, current)!.verdict !==
        trialOf(guide, undefined, sessions, current)!.verdict,
    );
  ok(differs);
});

test('a trial without sessions is nothing to tell a clinician of, and neither is a change that the guide does not know', () => {
  const finished = [{ change: 'gone', result: 'no', finishedAt: '2024-02-01T00:00:00Z' }] as const;
  const told = ownRecords(guide, assessment, { sessions: [], trials: { current, finished } });
  deepStrictEqual(told, { sessions: [], trials: [] });
});
