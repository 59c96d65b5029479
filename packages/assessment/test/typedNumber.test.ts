import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { typedNumber } from '../src/index.ts';

test('a number that is typed in plain digits is that number, with a point or a comma', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_999, max: 9_999 }), fc.nat(99), (whole, hundredths) => {
      const text = `${whole}.${hundredths}`;
      assert.equal(typedNumber(text), Number(text));
      assert.equal(typedNumber(` ${text.replace('.', ',')} `), Number(text));
    }),
  );
  for (const [text, value] of [
    ['41,', 41],
    ['41.', 41],
    [',5', 0.5],
    ['+41', 41],
    ['-3', -3],
  ] as const)
    assert.equal(typedNumber(text), value, text);
});

test('anything else is no number', () => {
  for (const text of [
    '',
    ' ',
    '0x29',
    '4e1',
    '0b11',
    '1,000.5',
    '1.2.3',
    '.',
    ',',
    '-',
    '41 years',
    'Infinity',
    'NaN',
  ])
    assert.equal(typedNumber(text), undefined, text);
});
