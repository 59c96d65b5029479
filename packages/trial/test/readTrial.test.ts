import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readTrial } from '../src/readTrial.ts';
import { readTrials } from '../src/readTrials.ts';
import { trialReport } from '../src/trialReport.ts';
import example from './example.json' with { type: 'json' };

test('a good file gives its sessions in full', () => {
  const { trial } = readTrial(example);
  assert.equal(trial!.change, 'cleats-back');
  assert.equal(trial!.observations.length, 10);
  assert.deepEqual(trial!.observations[0], example.sessions[0]);
  assert.equal(
    trialReport(trial!.observations, { change: trial!.change, undoable: true, seed: 7 }).verdict,
    'helped',
  );
});

test('every problem is named with its path, all in one go', () => {
  const { issues } = readTrial({
    change: 7,
    usualMinutes: 0,
    helps: { p: 2 },
    sessions: [
      { minutes: 'soon', censored: false, arm: 'baseline' },
      { censored: 'no', arm: 'control' },
      { minutes: 30, arm: 'change', sessionMinutes: 20, strength: 11, otherChanges: 'socks' },
      null,
    ],
  });
  assert.deepEqual(
    issues.map(({ path }) => path),
    [
      'sessions[0].minutes',
      'sessions[1].minutes',
      'sessions[1].arm',
      'sessions[1].censored',
      'sessions[2].sessionMinutes',
      'sessions[2].strength',
      'sessions[2].otherChanges',
      'sessions[3]',
      'change',
      'usualMinutes',
      'helps.p',
      'helps',
    ],
  );
});

test('any value at all is read or refused, and never throws; what is read can be reported', () => {
  const field = fc.oneof(
    fc.double(),
    fc.boolean(),
    fc.string(),
    fc.constant(null),
    fc.constantFrom('baseline', 'change'),
  );
  const session = fc.record(
    {
      minutes: fc.oneof(fc.double({ min: 0, max: 20000 }), field),
      censored: fc.boolean(),
      arm: fc.constantFrom('baseline', 'change'),
      strength: field,
      reliefMinutes: field,
      order: field,
    },
    { requiredKeys: ['minutes', 'arm'] },
  );
  const file = fc.oneof(fc.anything(), fc.record({ sessions: fc.array(session, { maxLength: 4 }) }));
  fc.assert(
    fc.property(file, (input) => {
      const { trial, issues } = readTrial(input);
      assert.equal(trial === undefined, issues.length > 0);
      if (trial !== undefined) trialReport(trial.observations, { change: null, undoable: true, seed: 1 });
    }),
    { numRuns: 60 },
  );
});

const ride = {
  id: 'a',
  revision: 0,
  activity: 'cycling',
  minutes: 60,
  kit: [],
  conditions: { temperatureC: null, effort: null, surface: null, minutesOnFeetBefore: null },
  otherChanges: [],
  note: '',
  workout: null,
};
const felt = { onset: { minutes: 25 }, strength: 5, where: ['ball'], sides: 'both', reliefMinutes: 300 };
const diary = (...sessions: readonly object[]): object => ({
  format: 'footing-diary',
  version: 2,
  exportedAt: null,
  sessions,
});

test("the diary's export: a trial for each change, in the order of time", () => {
  const { trials } = readTrials(
    diary(
      { ...ride, startedAt: '2026-05-03', numbness: null, trial: { change: 'socks', arm: 'change' } },
      {
        ...ride,
        startedAt: '2026-05-01T08:00:00Z',
        numbness: felt,
        trial: { change: 'socks', arm: 'baseline' },
      },
      { ...ride, startedAt: '2026-05-02', numbness: felt, trial: null },
      {
        ...ride,
        startedAt: '2026-05-04',
        numbness: { ...felt, onset: null },
        trial: { change: 'socks', arm: 'change' },
      },
      {
        ...ride,
        startedAt: '2026-05-05',
        numbness: { ...felt, onset: { km: 5 } },
        workout: { distanceKm: 20 },
        trial: { change: 'saddle', arm: 'baseline' },
      },
    ),
  );
  assert.deepEqual(
    trials!.map(({ change, observations }) => [
      change,
      observations.map((o) => [o.minutes, o.censored, o.arm, o.strength]),
    ]),
    [
      [
        'socks',
        [
          [25, false, 'baseline', 5],
          [60, true, 'change', undefined],
        ],
      ],
      ['saddle', [[15, false, 'baseline', 5]]],
    ],
  );
});

test('a diary without a trial, and one with a broken session, are refused with the place', () => {
  assert.match(
    readTrials(diary({ ...ride, startedAt: '2026-05-03', numbness: null, trial: null })).issues[0]!.message,
    /no session names a change/,
  );
  const broken = {
    ...ride,
    startedAt: 'soon',
    minutes: -1,
    numbness: null,
    trial: { change: 'socks', arm: 'b' },
  };
  assert.deepEqual(
    readTrials(diary(broken)).issues.map(({ path }) => path),
    ['sessions[0].minutes', 'sessions[0].sessionMinutes', 'sessions[0].arm', 'sessions[0].day'],
  );
});
