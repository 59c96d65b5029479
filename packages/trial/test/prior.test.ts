import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ratioPrior } from '../src/prior.ts';

const helped = (p: number, n: number): number => ratioPrior({ p, n })[1]!.weight;

test('a figure that few people stand behind is drawn towards one in two, one that many do is taken as it is', () => {
  assert.ok(Math.abs(helped(1, 1) - 2 / 3) < 1e-12);
  assert.ok(Math.abs(helped(0.25, 4) - 2 / 6) < 1e-12);
  assert.ok(Math.abs(helped(0.25, 1e9) - 0.25) < 1e-6);
  for (const part of [ratioPrior({ p: 0.3, n: 5 }), ratioPrior()])
    assert.ok(Math.abs(part.reduce((sum, { weight }) => sum + weight, 0) - 1) < 1e-12);
});

test('what is no share is refused with its numbers', () => {
  for (const share of [
    { p: 1.1, n: 4 },
    { p: Number.NaN, n: 4 },
    { p: 0.5, n: 0 },
  ])
    assert.throws(() => ratioPrior(share), {
      name: 'RangeError',
      message: /p from 0 to 1 and n above 0, not/,
    });
});
