import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readUnseen, unseenPeople } from '../src/unseenPeople.ts';
import { unseenSection } from '../src/unseenSection.ts';
import { assessor } from './guideAndCases.ts';

const { guide } = assessor;

test('everybody whom nobody learned from can be read', () => {
  assert.ok(unseenPeople(guide).length > 500);
});

test('people who cannot be read are refused with their line and all that is wrong', () => {
  const source = 'source: {title: A fall, link: "https://example.org"}';
  const person = (id: string, cause: string, reader: string): string =>
    `- id: ${id}\n  cause: ${cause}\n  answers: {age: 41}\n  reader: ${reader}\n  ${source}\n`;
  const right = person('a', 'raynaud', '{raynaud: 0.9}');
  const read = (content: string) => readUnseen(guide, { file: 'people.yaml', content });
  assert.deepEqual(
    read(right).map(({ id }) => id),
    ['a'],
  );
  const refused: [content: string, message: RegExp][] = [
    [right + person('b', 'raynad', '{raynaud: 0.9}'), /people\.yaml:7 .*no cause "raynad"/],
    [right + right, /people\.yaml:6 .*"a" already/],
    [person('a', 'raynaud', '{raynad: 0.9}'), /people\.yaml:4 .*no cause "raynad"/],
    [person('a', 'raynaud', '{raynaud: 0.9, crps: 0.2}'), /people\.yaml:4 .*must sum to .*not to 1\.1/],
    [person('a', 'raynaud', '{}'), /people\.yaml:4 .*must sum to/],
    [right.replace('age: 41', 'age: old'), /people\.yaml:3 .*answers\.age/],
    [right.replace(source, 'source: {title: A fall}'), /people\.yaml:5 .*title and link/],
    ['people: none', /people\.yaml:1 .*list of people/],
    ['- id: [', /people\.yaml:1 yaml/],
  ];
  for (const [content, message] of refused) assert.throws(() => read(content), message);
});

test('RESULTS.md tells how the guide and a reader do with them, as counted anew', () => {
  const results = readFileSync(new URL('../RESULTS.md', import.meta.url), 'utf8');
  for (const paragraph of unseenSection(assessor)) assert.ok(results.includes(paragraph), paragraph);
});
