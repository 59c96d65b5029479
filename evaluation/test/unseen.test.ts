import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { unseenPeople } from '../src/unseenPeople.ts';
import { unseenSection } from '../src/unseenSection.ts';
import { assessor } from './guideAndCases.ts';

const { guide } = assessor;
const people = unseenPeople(guide);

test('everybody whom nobody learned from has an id of their own, and a reader who named likely causes', () => {
  assert.equal(new Set(people.map(({ id }) => id)).size, people.length);
  for (const { id, reader } of people) {
    const sum = Object.values(reader).reduce((all, likely) => all + likely, 0);
    assert.ok(sum > 0 && sum < 1.001, id);
  }
});

test('people whose cause, or whose reader, the guide does not know are not read at all', () => {
  const { cause } = people[0]!;
  const without = { ...guide, causes: guide.causes.filter(({ id }) => id !== cause) };
  assert.throws(() => unseenPeople(without), new RegExp(`there is no cause "${cause}"`));
});

test('RESULTS.md tells how the guide and a reader do with them, as counted anew', () => {
  const results = readFileSync(new URL('../RESULTS.md', import.meta.url), 'utf8');
  for (const paragraph of unseenSection(assessor)) assert.ok(results.includes(paragraph), paragraph);
});
