import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberInWords } from '../src/index.ts';

test('a number is said with its unit, one of it in the singular, to hundredths', () => {
  const minutes = { unit: 'minutes' };
  const said = [0, 1, 2.3333].map((value) => numberInWords(minutes, value));
  assert.deepEqual(said, ['0 minutes', '1 minute', '2.33 minutes']);
  assert.equal(numberInWords({}, 7), '7');
});
