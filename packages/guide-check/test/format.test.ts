import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatIssue } from '@footing/guide';
import { checkGuideContents } from '@footing/guide-check';
import { lineOf, replace } from './break.ts';
import { realContents } from './realContents.ts';

const raynaud = 'causes/raynaud.md';

test('duplicate keys, unknown fields, wrong types and missing files are all reported at once, with their lines', () => {
  const contents = realContents();
  replace('questions.yaml', /\n {2}sides:\n/, '\n  where:\n')(contents);
  replace(raynaud, /\nseenBy:/, '\nmood: cold\nseenBy:')(contents);
  replace(raynaud, /(\n {4}warming: \{p: )[\d.]+/, '$1"often"')(contents);
  contents.delete('readability.yaml');
  const { issues, guide } = checkGuideContents(contents);
  const keys = contents.get('questions.yaml')!.split('\n');
  assert.equal(guide, undefined);
  assert.deepEqual(
    issues.map(({ code, file, line }) => ({ code, file, line })),
    [
      { code: 'unknown-field', file: `guide/${raynaud}`, line: lineOf(contents, [raynaud, /^mood:/]) },
      { code: 'schema', file: `guide/${raynaud}`, line: lineOf(contents, [raynaud, /^ {4}warming:/]) },
      { code: 'yaml', file: 'guide/questions.yaml', line: keys.lastIndexOf('  where:') + 1 },
      { code: 'missing-file', file: 'guide/readability.yaml', line: 1 },
    ],
    issues.map(formatIssue).join('\n'),
  );
});

test('a Markdown file without front matter is reported', () => {
  const contents = realContents().set(raynaud, 'Cold toes.\n');
  const { issues } = checkGuideContents(contents);
  assert.deepEqual(
    issues.map(({ code, file, line }) => ({ code, file, line })),
    [{ code: 'front-matter', file: `guide/${raynaud}`, line: 1 }],
  );
});

test('a number without its source does not compile', () => {
  const contents = realContents();
  replace(raynaud, /(\n {4}warming: \{p: [\d.]+, n: \d+), source: \S+\}/, '$1}')(contents);
  const { issues } = checkGuideContents(contents);
  assert.deepEqual(
    issues.map(({ path, line }) => ({ path, line })),
    [{ path: 'answers.reliefBy.warming.source', line: lineOf(contents, [raynaud, /^ {4}warming:/]) }],
  );
});

test('a guide folder that is empty lacks every file', () => {
  const { issues } = checkGuideContents(new Map());
  assert.ok(issues.length > 0);
  assert.deepEqual([...new Set(issues.map((issue) => issue.code))], ['missing-file']);
});
