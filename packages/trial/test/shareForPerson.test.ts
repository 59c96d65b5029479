import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareForPerson } from '../src/shareForPerson.ts';

const judged = (p: number, n: number) => ({ p, n, source: 'judgement' });
const change = { helps: { neuroma: judged(0.8, 30) }, otherwise: judged(0.2, 10) };

test('a person is helped as often as people with their causes are, by how likely each is', () => {
  const { p, n } = shareForPerson(change, [
    { id: 'neuroma', probability: 0.75 },
    { id: 'raynaud', probability: 0.25 },
  ]);
  assert.ok(Math.abs(p - 0.65) < 1e-12 && Math.abs(n - 25) < 1e-12);
});

test('of some of the causes it is the mean over those', () => {
  const { p, n } = shareForPerson(change, [
    { id: 'neuroma', probability: 0.2 },
    { id: 'raynaud', probability: 0.2 },
  ]);
  assert.ok(Math.abs(p - 0.5) < 1e-12 && Math.abs(n - 20) < 1e-12);
});

test('without any probability there is no such figure', () => {
  assert.throws(() => shareForPerson(change, []), /sum to more than 0/);
});
