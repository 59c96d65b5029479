import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { countNumbers } from '../src/guideNumbers.ts';
import { markdownTable } from '../src/markdownTable.ts';
import { guideLine } from '../src/results.ts';
import { assessor } from './guideAndCases.ts';

test('evaluation/RESULTS.md is about the guide as it is', () => {
  const results = readFileSync(new URL('../RESULTS.md', import.meta.url), 'utf8');
  const line = guideLine(assessor.guide);
  assert.ok(results.includes(line), `RESULTS.md does not say "${line}": run "npm run results"`);
});

test('all numbers of the guide are those of its kinds together', () => {
  const rows = countNumbers(assessor.guide);
  const all = rows.pop()!;
  assert.equal(
    all.count,
    rows.reduce((sum, row) => sum + row.count, 0),
  );
  assert.ok(all.judgement <= all.count);
});

test('a Markdown table is aligned, and a bar in a cell does not end it', () => {
  const table = markdownTable(['Name', 'n'], [['a|b', '12345']]);
  assert.equal(table, '| Name |     n |\n| ---- | ----: |\n| a\\|b | 12345 |');
});
