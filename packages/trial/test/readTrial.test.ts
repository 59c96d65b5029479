import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readTrial } from '../src/readTrial.ts';
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

test('a figure of how often it helps that is out of range is not called missing as well', () => {
  const { issues } = readTrial({ sessions: [], helps: { p: 0.4, n: 0 } });
  assert.deepEqual(
    issues.map(({ code, path }) => [code, path]),
    [['out-of-range', 'helps.n']],
  );
});

test('a seed is a whole number: parts of one would give the order of another seed', () => {
  const read = (seed: number) => readTrial({ sessions: [], seed });
  assert.equal(read(7).trial!.seed, 7);
  assert.deepEqual(read(1.5).issues, [
    { code: 'out-of-range', path: 'seed', message: 'must be a whole number from 0 to 4294967296' },
  ]);
});

test('a session that does not say when is refused, and never read as numb from the first minute', () => {
  for (const minutes of [undefined, null])
    assert.deepEqual(
      readTrial({ sessions: [{ minutes, arm: 'change' }] }).issues.map(({ code, path }) => [code, path]),
      [['missing', 'sessions[0].minutes']],
    );
});

test('a session with a problem of its own still has its place in time', () => {
  const { issues } = readTrial({
    sessions: [
      { arm: 'change', order: 3 },
      { minutes: 20, arm: 'change', order: 3 },
      { minutes: 20, arm: 'change', order: 'last' },
      { minutes: 20, arm: 'change', order: 2 },
    ],
  });
  assert.deepEqual(
    issues.map(({ path }) => path),
    ['sessions[0].minutes', 'sessions[2].order', 'sessions[1].order'],
  );
});

test('two sessions at one place in time are refused, told or by their place in the list', () => {
  const session = { minutes: 30, arm: 'change' };
  const issuesOf = (...orders: (number | undefined)[]) =>
    readTrial({ sessions: orders.map((order) => ({ ...session, order })) }).issues;
  assert.deepEqual(
    issuesOf(5, 2, 5, 5).map(({ code, path }) => [code, path]),
    [
      ['repeated', 'sessions[2].order'],
      ['repeated', 'sessions[3].order'],
    ],
  );
  assert.match(
    issuesOf(1, undefined)[0]!.message,
    /must be another than that of sessions\[0\], which has 1 too/,
  );
  assert.deepEqual([issuesOf(), issuesOf(undefined, undefined), issuesOf(3, -1, 2.5)], [[], [], []]);
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
