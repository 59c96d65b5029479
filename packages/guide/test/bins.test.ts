import assert from 'node:assert/strict';
import { test } from 'node:test';
import { binPlaceOf } from '../src/bins.ts';

test('a number on the edge of two bins lies in the one that it begins', () => {
  const age = {
    id: 'age',
    bins: [
      { from: 0, to: 40 },
      { from: 40, to: 121 },
    ],
  };
  assert.deepEqual(
    [0, 39.9, 40, 120].map((value) => binPlaceOf(age, value)),
    [0, 0, 1, 1],
  );
  for (const outside of [-1, 121, Number.NaN])
    assert.throws(() => binPlaceOf(age, outside), {
      name: 'RangeError',
      message: `age: no bin holds ${outside}`,
    });
});
