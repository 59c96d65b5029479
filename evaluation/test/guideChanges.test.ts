import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GoldenCase } from '../src/golden.ts';
import { compareGolden } from '../src/guideChanges/compareGolden.ts';
import { compareGuides } from '../src/guideChanges/compareGuides.ts';
import { guideChangesMarkdown } from '../src/guideChanges/guideChangesText.ts';
import { guideEntries } from '../src/guideChanges/guideEntries.ts';

const cause = (answers: string, body: string): string =>
  `---\nname: A cause\nanswers:\n${answers}---\n\n${body}`;
const numb = (p: number, n: number, source: string): string =>
  `  quality:\n    numb: {p: ${p}, n: ${n}, source: ${source}}\n`;
const changesOf = (file: string, before: string, after: string) =>
  compareGuides(new Map([[file, before]]), new Map([[file, after]]));
const noCases = { cases: [], minor: 0 };

const result: GoldenCase = {
  urgency: 'routine',
  redFlags: [],
  causes: { raynaud: 0.5, 'cold-injury': 0.3, 'something-else': 0.1, neuroma: 0.05 },
  changes: [],
  pages: [],
};

test('the same files have not changed', () => {
  const files = new Map([['causes/a.md', cause(numb(0.6, 8, 'judgement'), 'Words.')]]);
  assert.deepEqual(compareGuides(files, files), { numbers: [], files: [] });
});

test('a changed share is told with its evidence and source, before and after', () => {
  const [before, after] = [numb(0.6, 8, 'judgement'), numb(0.7, 54, 'a-study')];
  const changes = changesOf('causes/a.md', cause(before, 'Words.'), cause(after, 'Words.'));
  const text = guideChangesMarkdown('0.2.0', changes, noCases);
  const line = '- causes/a.md answers.quality.numb: 0.6 (n 8, judgement) → 0.7 (n 54, a-study)\n';
  assert.ok(text.includes(line), text);
  assert.deepEqual(changes.files, []);
});

test('a share whose source alone changed has changed', () => {
  const [before, after] = [numb(0.6, 8, 'judgement'), numb(0.6, 8, 'a-study')];
  assert.equal(changesOf('causes/a.md', cause(before, ''), cause(after, '')).numbers.length, 1);
});

test('a plain number is told as it stands', () => {
  const changes = changesOf('model.yaml', 'weights: {prior: 0.7}\n', 'weights: {prior: 0.8}\n');
  const text = guideChangesMarkdown('0.2.0', changes, noCases);
  assert.ok(text.includes('- model.yaml weights.prior: 0.7 → 0.8\n'), text);
});

test('of learned numbers it is told how many changed and how far, not each', () => {
  const [before, after] = [0.1, 0.4].map((move) => `answers: {where: {ball: ${move}, heel: 0.2}}\n`);
  const text = guideChangesMarkdown('0.2.0', changesOf('corrections/a.yaml', before!, after!), noCases);
  assert.match(text, /Learned again .*: 1 number, by 0\.30 on average and 0\.30 at most\./);
  assert.doesNotMatch(text, /where\.ball/);
});

test('what came, went and was reworded is counted by file', () => {
  const before = 'a: {p: 0.1, n: 2, source: s}\nb: old words\n';
  const after = 'b: new words\nc: {p: 0.1, n: 2, source: s}\nd: more\n';
  const [change] = changesOf('questions.yaml', before, after).files;
  assert.deepEqual(change, { file: 'questions.yaml', state: 'changed', added: 2, removed: 1, reworded: 1 });
});

test('a new and a vanished file are told as such', () => {
  const files = compareGuides(
    new Map([['causes/old.md', 'One.']]),
    new Map([['causes/new.md', 'One.\n\nTwo.']]),
  );
  assert.deepEqual(files.files, [
    { file: 'causes/new.md', state: 'new', added: 2, removed: 0, reworded: 0 },
    { file: 'causes/old.md', state: 'gone', added: 0, removed: 1, reworded: 0 },
  ]);
});

test('another order changes nothing: of fields, of named things in a list, of words in a list', () => {
  const before = 'pages:\n  - {id: a, n: 1}\n  - {id: b, n: 2}\nlist: [x, y]\n';
  const after = 'list: [y, x]\npages:\n  - {id: b, n: 2}\n  - {n: 1, id: a}\n';
  assert.deepEqual(changesOf('questions.yaml', before, after), { numbers: [], files: [] });
});

test('a person who leaves a list is told alone: nobody after them has changed', () => {
  const personOf = (age: number) => `  - source: ${age < 40 ? 'young' : 'old'}\n    answers: {age: ${age}}\n`;
  const people = (...ages: number[]) => `people:\n${ages.map(personOf).join('')}`;
  const { numbers, files } = changesOf('reports/a.yaml', people(20, 50, 60), people(50, 60));
  assert.deepEqual(numbers, []);
  assert.deepEqual(files, [{ file: 'reports/a.yaml', state: 'changed', added: 0, removed: 2, reworded: 0 }]);
});

test('a file that is no YAML is named', () => {
  assert.throws(() => guideEntries('model.yaml', 'a: {b'), /model\.yaml cannot be read/);
});

test('a case is told with its urgency, its first cause and its first three, where they changed', () => {
  const { causes } = result;
  const swapped = { 'cold-injury': 0.45, raynaud: 0.4, 'something-else': 0.1 };
  const later = { ...causes, neuroma: 0.06 };
  const before = { same: result, urgent: result, swapped: result, later: result, gone: result };
  const after = {
    same: result,
    urgent: { ...result, urgency: 'same-day' as const },
    swapped: { ...result, causes: swapped },
    later: { ...result, causes: later },
    fresh: result,
  };
  assert.deepEqual(compareGolden(before, after), {
    cases: [
      { id: 'urgent', what: ['urgency: routine → same-day'] },
      {
        id: 'swapped',
        what: [
          'first cause: raynaud → cold-injury',
          'first three: raynaud, cold-injury, something-else → cold-injury, raynaud, something-else',
        ],
      },
      { id: 'gone', what: ['no longer recorded'] },
      { id: 'fresh', what: ['new case'] },
    ],
    minor: 1,
  });
});

test('the Markdown says so where nothing changed', () => {
  const text = guideChangesMarkdown('0.2.0, since abc', { numbers: [], files: [] }, noCases);
  assert.ok(text.startsWith('## 0.2.0, since abc\n\n### Numbers changed\n\nNone.\n'));
  assert.ok(
    text.endsWith('No other case differs in probabilities, later causes, red flags, changes or pages.\n'),
  );
});
