import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bootstrap, meanOf, quantileOf, wilson } from '../src/intervals.ts';

/** Its ends p solve (p - hits / of)² = z² p (1 - p) / of; for no hits of n that is z² / (n + z²). */
const known = [
  { hits: 8, of: 10, low: 0.490162, high: 0.943318 },
  { hits: 0, of: 10, low: 0, high: 0.277533 },
  { hits: 10, of: 10, low: 0.722467, high: 1 },
  { hits: 50, of: 100, low: 0.403832, high: 0.596168 },
];

for (const { hits, of, low, high } of known)
  test(`Wilson's interval of ${hits} in ${of} is ${low} to ${high}`, () => {
    const figure = wilson(hits, of);
    assert.equal(figure.value, hits / of);
    assert.ok(Math.abs(figure.low - low) < 1e-5, `low is ${figure.low}`);
    assert.ok(Math.abs(figure.high - high) < 1e-5, `high is ${figure.high}`);
  });

test('a share of nothing is no number and may be anything', () => {
  assert.deepEqual(wilson(0, 0), { value: Number.NaN, low: 0, high: 1 });
});

test('a quantile is a value of the list: the smallest that the share asked for does not exceed', () => {
  const values = [5, 1, 4, 2, 3, 10, 9, 8, 7, 6];
  assert.equal(quantileOf(values, 0.5), 5);
  assert.equal(quantileOf(values, 0.9), 9);
  assert.equal(quantileOf(values, 0.91), 10);
  assert.equal(quantileOf(values, 1), 10);
  assert.equal(quantileOf(values, 0), 1);
});

test('a quantile of nothing is no number', () => {
  assert.equal(quantileOf([], 0.5), Number.NaN);
});

test('a quantile leaves the list in its order', () => {
  const values = [3, 1, 2];
  quantileOf(values, 0.5);
  assert.deepEqual(values, [3, 1, 2]);
});

test('the bootstrap interval holds the figure and is the same each time', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100];
  const figure = bootstrap(values, meanOf);
  assert.equal(figure.value, 14.5);
  assert.ok(figure.low < 14.5 && 14.5 < figure.high);
  assert.deepEqual(bootstrap(values, meanOf), figure);
});

test('values that are all the same leave no doubt', () => {
  assert.deepEqual(bootstrap([7, 7, 7], meanOf), { value: 7, low: 7, high: 7 });
});
