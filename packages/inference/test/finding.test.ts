import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork, type Finding, termsOf } from '../src/index.ts';

const half = { p: 0.5, n: 10 };
const outcomes = ['none', 'red', 'white', 'blue'].map((id) => ({ id, base: half }));
const colour = { id: 'colour', kind: 'many', outcomes, shares: new Map(), absentWeight: 0.25 } as const;
const weights = { prior: 1, one: 0.5, present: 1, denied: 0.75, nothing: 0.125, crowding: 0.5 };
const hypotheses = [{ id: 'h', prior: half }];
const network = createNetwork({
  hypotheses,
  variables: [
    { ...colour, nothing: 0 },
    { ...colour, id: 'spot' },
  ],
  weights,
});

const many = (changes: Partial<Finding & { kind: 'many' }>): Finding => ({
  variable: 0,
  kind: 'many',
  present: [],
  denied: [],
  asked: true,
  ...changes,
});

test('what was chosen counts in full, what was left out a little', () => {
  assert.deepEqual(termsOf(network, many({ present: [1] })), [
    { outcome: 1, holds: true, weight: 1 },
    { outcome: 2, holds: false, weight: 0.25 },
    { outcome: 3, holds: false, weight: 0.25 },
  ]);
});

test('several that were chosen lean on each other', () => {
  const chosen = termsOf(network, many({ present: [1, 2], asked: false }));
  assert.deepEqual(
    chosen.map((term) => term.weight),
    [2 ** -0.5, 2 ** -0.5],
  );
});

test('nothing chosen is one answer where the question has it', () => {
  assert.deepEqual(termsOf(network, many({})), [{ outcome: 0, holds: true, weight: 0.125 }]);
});

test('nothing chosen leaves out each outcome where the question has no such answer', () => {
  const terms = termsOf(network, many({ variable: 1 }));
  assert.deepEqual(
    terms.map((term) => [term.outcome, term.holds]),
    [
      [0, false],
      [1, false],
      [2, false],
      [3, false],
    ],
  );
});

test('a denial counts without the question having been asked', () => {
  assert.deepEqual(termsOf(network, many({ denied: [2], asked: false })), [
    { outcome: 2, holds: false, weight: 0.75 },
  ]);
});
