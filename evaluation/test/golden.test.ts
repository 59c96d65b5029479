import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { usualPages } from '@footing/assessment';
import { changedCases, formatGolden, type Golden, goldenFile, goldenOf } from '../src/golden.ts';
import { assessor } from './guideAndCases.ts';

const kept = readFileSync(goldenFile, 'utf8');
const now = goldenOf(assessor);

test('every own case comes out as in evaluation/golden.json', () => {
  const changed = changedCases(JSON.parse(kept) as Golden, now);
  const advice = 'run "npm run golden" and read the difference of evaluation/golden.json';
  assert.ok(changed.length === 0, `${changed.length} cases changed: ${changed.join(', ')}; ${advice}`);
});

test('the golden file is formatted as npm run golden formats it', () => {
  assert.equal(formatGolden(JSON.parse(kept) as Golden), kept);
});

test('nine in ten are done by the page that an interview is said to be usually done by, and half no more than one before', () => {
  const pages = Object.values(now)
    .map((result) => result.pages.length)
    .sort((a, b) => a - b);
  const quantile = (share: number): number => pages[Math.ceil(share * pages.length) - 1]!;
  assert.equal(quantile(0.9), usualPages);
  assert.ok(quantile(0.5) >= usualPages - 1, `median ${quantile(0.5)}`);
});

test('cases that differ, are new or are gone are named', () => {
  const one = { urgency: 'routine', redFlags: [], causes: { raynaud: 0.5 }, changes: [], pages: [] } as const;
  const before = { same: one, moved: one, gone: one };
  const after = { same: one, moved: { ...one, causes: { raynaud: 0.501 } }, fresh: one };
  assert.deepEqual(changedCases(before, after), ['moved', 'gone', 'fresh']);
});
