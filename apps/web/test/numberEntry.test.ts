import { deepStrictEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { readNumber } from '../src/check/numberEntry.ts';
import { guide } from './recordedPerson.ts';

const age = guide.questions.find(({ id }) => id === 'age')!;

test('a number in a field is taken in plain digits, with a point or a comma', () => {
  for (const typed of ['41', ' 41 ', '41,', '41.', '41,0'])
    deepStrictEqual(readNumber(age, typed), { answer: 41 }, typed);
  deepStrictEqual(readNumber(age, ' '), { empty: true });
});

test('what is no plain number, or out of range, is told with what would be right', () => {
  for (const typed of ['0x29', '4e1', '0b11', 'forty', '0', '121'])
    ok('problem' in readNumber(age, typed), typed);
});
