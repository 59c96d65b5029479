import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '@footing/guide/load';
import { parseLine } from '../src/interview/parseLine.ts';

const guide = await loadGuide();
const age = guide.questions.find(({ id }) => id === 'age')!;

test('a piped number is taken in plain digits, with a point or a comma', () => {
  for (const line of ['41', ' 41 ', '41,', '41.0', '41,0'])
    assert.deepEqual(parseLine(age, line), { answer: 41 }, line);
});

test('what is no plain number, or out of range, is told with what would be right', () => {
  const problem = 'Give a number of years from 1 to 120.';
  for (const line of ['', '0x29', '4e1', '0b11', 'forty', '0', '121'])
    assert.deepEqual(parseLine(age, line), { problem }, line);
});
