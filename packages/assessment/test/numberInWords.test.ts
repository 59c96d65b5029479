import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersOfReason, numberInWords } from '../src/index.ts';
import { guide } from './realGuide.ts';

test('a number is said with its unit, one of it in the singular, to hundredths', () => {
  const minutes = { unit: 'minutes' };
  const said = [0, 1, 2.3333].map((value) => numberInWords(minutes, value));
  assert.deepEqual(said, ['0 minutes', '1 minute', '2.33 minutes']);
  assert.equal(numberInWords({}, 7), '7');
});

const asked = (id: string) => guide.questions.find((question) => question.id === id)!;

test('what a reason rests on is said as it was asked: numbers with their unit, options by their label', () => {
  assert.deepEqual(answersOfReason(asked('onsetMinutes'), { options: ['1'] }), ['1 minute']);
  assert.deepEqual(answersOfReason(asked('skin'), { options: ['rash', 'bruise'] }), ['A rash', 'A bruise']);
});

test('a reason from nothing chosen is said in the answer that says so', () => {
  assert.deepEqual(answersOfReason(asked('skin'), { options: [] }), ['No']);
  assert.deepEqual(answersOfReason(asked('colour'), { options: [] }), ['No, it looks normal']);
  assert.deepEqual(answersOfReason(asked('activities'), { options: [] }), [
    'No activity: it comes without any',
  ]);
  assert.deepEqual(answersOfReason(asked('where'), { options: [] }), []);
});
