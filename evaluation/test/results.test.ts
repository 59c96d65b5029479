import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { countNumbers } from '../src/guideNumbers.ts';
import { markdownTable } from '../src/markdownTable.ts';
import { reliabilityOf } from '../src/reliability.ts';
import { guideLine } from '../src/results.ts';
import { scoreCase } from '../src/score.ts';
import { assessor, lay } from './guideAndCases.ts';

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

test('every case falls into one of ten bins of reliability, with a mean inside it', () => {
  const scores = lay.cases.slice(0, 20).map((person) => scoreCase(assessor, person, 'no'));
  const bins = reliabilityOf(scores);
  assert.equal(bins.length, 10);
  assert.equal(
    bins.reduce((sum, bin) => sum + bin.cases, 0),
    scores.length,
  );
  for (const { cases, from, to, predicted } of bins)
    if (cases > 0) assert.ok(predicted >= from && predicted <= to, `${predicted} in ${from} to ${to}`);
});

test('a Markdown table is aligned, and a bar in a cell does not end it', () => {
  const table = markdownTable(['Name', 'n'], [['a|b', '12345']]);
  assert.equal(table, '| Name |     n |\n| ---- | ----: |\n| a\\|b | 12345 |');
});
