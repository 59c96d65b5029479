import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatIssue } from '@footing/guide';
import { ownGuideFolder } from '@footing/guide/load';
import { checkGuideContents, checkGuideFolder, rules } from '@footing/guide-check';
import { checkGuideFiles } from '../src/checkGuide.ts';
import { type Break, lineOf, replace } from './break.ts';
import { meaningBreaks } from './breaks/meaning.ts';
import { numberBreaks } from './breaks/numbers.ts';
import { referenceBreaks } from './breaks/references.ts';
import { sourceBreaks } from './breaks/sources.ts';
import { textBreaks } from './breaks/texts.ts';
import { parseEdited } from './parseEdited.ts';
import { realContents } from './realContents.ts';

const breaks = [...numberBreaks, ...referenceBreaks, ...sourceBreaks, ...textBreaks, ...meaningBreaks];

test('the real guide is clean', async () => {
  const { issues, guide } = await checkGuideFolder(ownGuideFolder);
  assert.deepEqual(issues.map(formatIssue), []);
  assert.ok(guide !== undefined);
});

test('every rule is tested by a break', () => {
  const tested = new Set(breaks.map((one) => one.rule));
  const untested = rules.map((rule) => rule.name).filter((name) => !tested.has(name));
  assert.deepEqual(untested, []);
});

test('every rule has a name of its own and says what it asks in a sentence', () => {
  assert.equal(new Set(rules.map((rule) => rule.name)).size, rules.length);
  for (const rule of rules) assert.match(rule.says, /^[A-Z].*\.$/);
});

for (const one of breaks) test(`${one.rule}: ${one.title}`, () => assertFound(one));

test('an unknown option of a condition that several red flags share is found once, where it stands', () => {
  const contents = realContents();
  replace(
    'red-flags.yaml',
    /any-back-pain: \{question: back, has: \[ache,/,
    'any-back-pain: {question: back, has: [aching,',
  )(contents);
  const asked = rules.filter(({ name }) => name === 'known-conditions');
  const { issues } = checkGuideFiles(parseEdited(contents), contents, asked);
  assert.deepEqual(
    issues.map(({ path, line }) => [path, line]),
    [['red-flags.yaml.conditions.any-back-pain', lineOf(contents, ['red-flags.yaml', /any-back-pain:/])]],
  );
});

test('issues are sorted by file and line', () => {
  const contents = realContents();
  for (const one of breaks.filter((b) => b.rule === 'bodies-cited' || b.rule === 'known-sources'))
    one.edit(contents);
  const places = checkGuideContents(contents).issues.map(({ file, line }) => ({ file: file!, line: line! }));
  const sorted = places.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  assert.ok(places.length > 3);
  assert.deepEqual(places, sorted);
});

function assertFound({ rule, edit, at }: Break): void {
  const contents = realContents();
  edit(contents);
  const asked = rules.filter(({ name }) => name === rule);
  const { issues } = checkGuideFiles(parseEdited(contents), contents, asked);
  const [path] = at;
  const place = { file: `guide/${path}`, line: lineOf(contents, at) };
  const found = issues.some((i) => i.code === rule && i.file === place.file && i.line === place.line);
  const shown = issues.map(formatIssue).join('\n');
  assert.ok(found, `expected ${rule} at ${place.file}:${place.line}, got:\n${shown}`);
}
