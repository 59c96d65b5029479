import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../src/words/en/check.ts';

test('progress names the usual number of pages until it is reached, and from then on how many can follow', () => {
  equal(check.progress(1, 18, 9), 'Page 1 of about 9');
  equal(check.progress(9, 10, 9), 'Page 9 of about 9');
  equal(check.progress(10, 9, 9), 'Page 10, at most 9 more');
  equal(check.progress(4, 0, 9), 'Page 4, the last one');
});
