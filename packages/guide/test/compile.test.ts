import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileGuide } from '../src/compile.ts';
import type { Guide } from '../src/guide.ts';
import { parseGuideFiles } from '../src/guideFiles.ts';
import { realContents } from './realContents.ts';

const guide = compiled(realContents());

test('the same files give the same guide, to the last byte', () => {
  const again = compiled(realContents());
  assert.equal(again.hash, guide.hash);
  assert.equal(JSON.stringify(again), JSON.stringify(guide));
});

test('the order in which files are found changes nothing but the order of entries', () => {
  const turned = compiled(new Map([...realContents()].toReversed()));
  assert.deepEqual(turned.causes.toReversed(), guide.causes);
  assert.deepEqual(
    turned.questions.map((q) => q.id),
    guide.questions.map((q) => q.id),
  );
});

for (const [what, path, from, to] of [
  ['a word of a body', 'causes/raynaud.md', 'small arteries in your toes', 'little arteries in your toes'],
  ['a number', 'model.yaml', 'width: 0.8', 'width: 0.9'],
  ['a label', 'questions.yaml', 'label: "Walking"', 'label: "Walks"'],
  ['a source', 'sources.yaml', 'title: "The 6 Ps', 'title: "Six Ps'],
] as const)
  test(`${what} that changes changes the hash`, () => {
    const contents = realContents();
    const before = contents.get(path)!;
    assert.ok(before.includes(from), `${path} has no "${from}"`);
    assert.notEqual(compiled(contents.set(path, before.replace(from, to))).hash, guide.hash);
  });

test('a comment that changes does not change the hash', () => {
  const contents = realContents();
  assert.equal(compiled(contents.set('model.yaml', `# new\n${contents.get('model.yaml')}`)).hash, guide.hash);
});

test('the guide is frozen all through', () => {
  const thawed = pathsOfThawed(guide, 'guide');
  assert.deepEqual(thawed, []);
});

test('the guide is plain JSON, so that it can be shipped as it is', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(guide)), guide);
});

test('every change is an option of the question of what was tried', () => {
  const tried = guide.questions.find((q) => q.kind === 'map-of-results')!;
  assert.deepEqual(
    tried.options.map(({ id, label }) => ({ id, label })),
    guide.changes.map(({ id, name }) => ({ id, label: name })),
  );
});

test('every question is on one page, in the order of the file', () => {
  const paged = guide.pages.flatMap((page) => page.questions);
  assert.deepEqual(paged.toSorted(), guide.questions.map((q) => q.id).toSorted());
});

function compiled(contents: ReadonlyMap<string, string>): Guide {
  const { guide: made, issues } = compileGuide(parseGuideFiles(contents));
  assert.deepEqual(issues, []);
  return made!;
}

function pathsOfThawed(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => pathsOfThawed(part, `${path}.${key}`));
  return Object.isFrozen(value) ? inner : [path, ...inner];
}
