import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { digitsApart, figureInWords, spanInWords } from '../src/spanInWords.ts';

const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const span = fc.tuple(number, number).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const whole = (value: number): string => String(Math.round(value));

test('the ends of a narrow span are told apart by as many digits as that takes', () => {
  assert.equal(spanInWords([1.2, 2.44], figureInWords), '1.2 to 2.4');
  assert.equal(spanInWords([0.98, 1.03], figureInWords), '0.98 to 1.03');
  assert.equal(spanInWords([0.9998, 1.0003], figureInWords), '0.9998 to 1.0003');
  assert.equal(spanInWords([31.1, 31.4], figureInWords), '31.1 to 31.4');
});

test('ends that nothing shown tells apart are one figure', () => {
  assert.equal(spanInWords([1, 1], figureInWords), '1.0');
  assert.equal(spanInWords([1, 1 + 1e-9], figureInWords), '1.0');
  assert.equal(spanInWords([30.9, 31.2], whole), '31');
});

test('no span is told from a figure to the same figure', () => {
  for (const shown of [figureInWords, whole])
    fc.assert(
      fc.property(span, ([low, high]) => {
        const [from, to] = spanInWords([low, high], shown).split(' to ');
        assert.notEqual(from, to);
        assert.equal(from, shown(low, digitsApart([low, high], shown)));
      }),
    );
});

test('what rounds to nothing has no sign', () => {
  assert.equal(figureInWords(-0.001), '0.00');
  assert.equal(figureInWords(-0.3), '-0.30');
  assert.equal(figureInWords(-0), '0.00');
});
