/** The diary's sessions and the trial's report go into the document as they are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sessionSchema } from '@footing/diary';
import { trialReport } from '@footing/trial';
import type { Observation } from '@medplum/fhirtypes';
import { assessmentBundle, clinicianPage } from '../../src/index.ts';
import { runner } from '../people.ts';
import { assessor, guide } from '../realGuide.ts';
import { validate } from './validate.ts';

const minutes = { baseline: [17, 20, 16, 19], change: [31, 35, 29, 33] } as const;
const arms = ['baseline', 'change'] as const;

const sessions = arms.flatMap((arm, a) =>
  minutes[arm].map((value, i) =>
    sessionSchema.parse({
      id: `${arm}-${i}`,
      revision: 0,
      startedAt: `2026-04-0${1 + 4 * a + i}T06:30:00Z`,
      activity: 'running',
      minutes: 45,
      numbness: { onset: { minutes: value }, strength: 5, where: ['ball'], sides: 'left', reliefMinutes: 3 },
      kit: [],
      conditions: { temperatureC: null, effort: null, surface: null, minutesOnFeetBefore: null },
      trial: { change: 'loosen-laces', arm },
      otherChanges: [],
      note: '',
      workout: null,
    }),
  ),
);
const observations = arms.flatMap((arm, a) =>
  minutes[arm].map((value, i) => ({ minutes: value, censored: false, arm, order: 4 * a + i })),
);
const report = trialReport(observations, {
  change: 'loosen-laces',
  undoable: true,
  usualMinutes: 45,
  seed: 1,
});
const trial = { ...report, change: 'loosen-laces' };

test('the document holds each session and the verdict, and is valid', () => {
  let next = 0;
  const bundle = assessmentBundle({
    guide,
    request: runner,
    assessment: assessor.assess(runner),
    time: '2026-05-01T06:30:00Z',
    newId: () => `00000000-0000-4000-8000-${String(next++).padStart(12, '0')}`,
    sessions,
    trials: [trial],
  });
  validate(bundle);
  const all = bundle.entry!.map(({ resource }) => resource as Observation);
  assert.deepEqual(
    all.flatMap(({ identifier }) => (Array.isArray(identifier) ? [identifier[0]!.value] : [])),
    sessions.map(({ id }) => id),
  );
  const verdict = all.find(({ code }) => code?.coding?.[0]?.code === 'trial')!;
  assert.equal(verdict.valueCodeableConcept!.coding![0]!.code, report.verdict);
});

test('the page tells what was measured', () => {
  const page = clinicianPage({
    guide,
    request: runner,
    assessment: assessor.assess(runner),
    trials: [trial],
  });
  const { measured } = page.tried.find(({ change }) => change === 'loosen-laces')!;
  assert.match(
    measured!,
    new RegExp(`numbness after ${Math.round(report.medianMinutes.change.median)} minutes`),
  );
});
