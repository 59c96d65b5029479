/** The diary's sessions and the trial's report go into the document as they are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sessionSchema } from '@footing/diary';
import { trialReport } from '@footing/trial';
import type { Bundle, Observation } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { assessmentBundle, clinicianPage, type TrialRecord } from '../../src/index.ts';
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
const setting = { change: 'loosen-laces', undoable: true, usualMinutes: 45, seed: 1 };
const report = trialReport(observations, setting);
const trial = { ...report, change: 'loosen-laces' };
const assessment = assessor.assess(runner);

function documentWith(tested: TrialRecord): Bundle {
  let next = 0;
  return assessmentBundle({
    guide,
    request: runner,
    assessment,
    time: '2026-05-01T06:30:00Z',
    newId: () => `00000000-0000-4000-8000-${String(next++).padStart(12, '0')}`,
    sessions,
    trials: [tested],
  });
}

test('the document holds each session and the verdict, and is valid', () => {
  const bundle = documentWith(trial);
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
    assessment,
    trials: [trial],
  });
  const { measured } = page.tried.find(({ change }) => change === 'loosen-laces')!;
  assert.match(
    measured!,
    new RegExp(`numbness after ${Math.round(report.medianMinutes.change.median)} minutes`),
  );
});

test('a trial with nothing to compare goes into the document with its sessions and no minutes', () => {
  const dry = observations.map((one) => ({ ...one, censored: true }));
  for (const few of [observations.slice(0, 1), observations.slice(4), dry]) {
    const bundle = documentWith({ ...trialReport(few, setting), change: 'loosen-laces' });
    validate(bundle);
    const all = bundle.entry!.map(({ resource }) => resource as Observation);
    const { component } = all.find(({ code }) => code?.coding?.[0]?.code === 'trial')!;
    const codes = component!.map(({ code }) => code.coding![0]!.code);
    assert.deepEqual(codes, ['loosen-laces', 'sessions-without', 'sessions-with']);
  }
});

test('no minutes go into the document of numbness whose time is not known', () => {
  const untimed = observations.map((one) => ({ ...one, untimed: one.arm === 'change' }));
  const bundle = documentWith({ ...trialReport(untimed, setting), change: 'loosen-laces' });
  validate(bundle);
  const all = bundle.entry!.map(({ resource }) => resource as Observation);
  const { component } = all.find(({ code }) => code?.coding?.[0]?.code === 'trial')!;
  const codes = component!.map(({ code }) => code.coding![0]!.code);
  assert.ok(codes.includes('minutes-without') && !codes.includes('minutes-with'));
});

test('the page compares what the report of the trial compares, and tells the same minutes', () => {
  const ends = fc.constantFrom({ censored: false }, { censored: false, untimed: true }, { censored: true });
  const someOf = fc
    .subarray(observations)
    .map((some) => some.map((one) => ends.map((end) => ({ ...one, ...end }))));
  fc.assert(
    fc.property(
      someOf.chain((some) => fc.tuple(...some)),
      (some) => {
        const own = trialReport(some, setting);
        const { tried } = clinicianPage({
          guide,
          request: runner,
          assessment,
          trials: [{ ...own, change: 'loosen-laces' }],
        });
        const isTold = own.words.text.some((line) => line.startsWith('Our best guess'));
        assert.equal(/80% band/.test(tried[0]!.measured!), isTold);
        assert.deepEqual(minutesIn(tried[0]!.measured!), minutesIn(own.words.text.join(' ')));
      },
    ),
    { numRuns: 50 },
  );
});

/** The minutes after which it is said to begin. */
function minutesIn(text: string): string[] {
  return [...text.matchAll(/after (?:about )?(\d+ minutes?)/g)].map(([, minutes]) => minutes!).sort();
}
