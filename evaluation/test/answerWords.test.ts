import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '@footing/guide/load';
import { answerWords, questionOf } from '../src/answerWords.ts';

const guide = await loadGuide();

test('one of a unit is told in the singular', () => {
  assert.equal(answerWords(questionOf(guide, 'onsetMinutes'), 1), '1 minute');
  assert.equal(answerWords(questionOf(guide, 'age'), 41), '41 years');
});

test('options are told as people are asked with them', () => {
  const sides = questionOf(guide, 'sides');
  const { id, label } = sides.options[0]!;
  assert.equal(answerWords(sides, id), label);
});
