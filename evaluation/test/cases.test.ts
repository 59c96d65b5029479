import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseCases, readCasesFile } from '../src/cases.ts';
import { assessor } from './guideAndCases.ts';

const { guide } = assessor;

const good = `- id: good
  told: My toes go numb.
  answers: {activities: [cycling], where: [all-toes]}
  expected: {causes: [plantar-digital-nerve-pressure], urgency: self-care}
`;

const broken = `${good}- id: broken
  grade: medium
  answers:
    colour: [purple]
    age: old
    shoeSize: 44
  expected:
    causes: [mortons-neuroma, gremlins]
    urgency: soonish
    urgencyAlsoOk: [routine, later]
- answers: {}
- id: good
  answers: {sides: [left]}
  denied: {quality: [numb, woolly]}
`;

/** "line code path" of each issue. */
function placesOf(content: string): string[] {
  return parseCases(guide, content, 'some.yaml').issues.map((i) => `${i.line} ${i.code} ${i.path}`);
}

test('a file of cases lists all that is wrong with it, with line and path', () => {
  assert.deepEqual(placesOf(broken), [
    '6 unknown-grade broken.grade',
    '8 unknown-option broken.answers.colour.0',
    '9 wrong-type broken.answers.age',
    '10 unknown-question broken.answers.shoeSize',
    '12 unknown-cause broken.expected.causes.1',
    '13 unknown-urgency broken.expected.urgency',
    '14 unknown-urgency broken.expected.urgencyAlsoOk.1',
    '15 missing 2.id',
    '15 missing 2.expected',
    '16 duplicate good.id',
    '17 wrong-type good.answers.sides',
    '18 unknown-option good.denied.quality.1',
    '16 missing good.expected',
  ]);
});

test('an expected cause that is there twice would count twice, and is an issue', () => {
  const twice = good.replace('[plantar-digital-nerve-pressure]', '[mortons-neuroma, mortons-neuroma]');
  assert.deepEqual(placesOf(twice), ['4 duplicate good.expected.causes.1']);
});

test('every issue names the file', () => {
  const { issues } = parseCases(guide, broken, 'some.yaml');
  assert.ok(issues.every((issue) => issue.file === 'some.yaml'));
});

test('the cases without a problem are kept', () => {
  const { cases } = parseCases(guide, broken, 'some.yaml');
  assert.deepEqual(
    cases.map(({ id, expected }) => [id, expected.urgencyAlsoOk]),
    [['good', []]],
  );
});

test('what is no YAML is one issue a mistake, with its line', () => {
  assert.match(placesOf(`${good}- id: [open\n`)[0]!, /^[56] yaml $/);
});

test('a file that holds no list is an issue', () => {
  for (const content of ['', 'id: alone', '42']) assert.deepEqual(placesOf(content), ['1 wrong-type ']);
});

test('aliases, which can blow a file up, are not followed', () => {
  assert.deepEqual(placesOf('- &a [1]\n- *a\n'), ['2 yaml ']);
});

test('a file that cannot be read is an issue, not an exception', () => {
  const { cases, issues } = readCasesFile(guide, '/nowhere/cases.yaml');
  assert.deepEqual(cases, []);
  assert.deepEqual(
    issues.map(({ code, file }) => [code, file]),
    [['unreadable', '/nowhere/cases.yaml']],
  );
});

test('a file as Windows writes it, with a mark of byte order and its line ends, is read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'footing-cases-'));
  const file = join(folder, 'cases.yaml');
  writeFileSync(file, `\uFEFF${good.replaceAll('\n', '\r\n')}`);
  const { cases, issues } = readCasesFile(guide, file);
  rmSync(folder, { recursive: true });
  assert.deepEqual(issues, []);
  assert.deepEqual(cases, parseCases(guide, good, file).cases);
});
