import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ratiosOf, regressions } from '../bench/keptRatios.ts';

test('a ratio more than a fifth above what was kept is a regression, and so is one that is gone', () => {
  assert.deepEqual(regressions({ a: 1, b: 1 }, { a: 1.2, b: 0.5 }), []);
  assert.deepEqual(regressions({ a: 1, b: 1 }, { a: 1.21 }), [
    'a: 1.21, kept 1',
    'b: kept, but not measured',
  ]);
});

test('what is measured and not kept is named: it could grow unseen', () => {
  assert.deepEqual(regressions({ a: 1 }, { a: 1, b: 2 }), ['b: 2, and not kept yet (--keep)']);
});

test('where there is no C compiler its ratio may be missing', () => {
  assert.deepEqual(regressions({ 'posterior / plain C, full': 2 }, {}), []);
});

test('only what is compared has a ratio', () => {
  const plain = { name: 'a', medianMs: 1, p99Ms: 1 };
  assert.deepEqual(ratiosOf([plain, { ...plain, name: 'b', beside: { name: 'a', ratio: 1.23456 } }]), {
    'b / a': 1.23,
  });
});
