import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '@footing/assessment';
import { answerWords, questionOf } from '../src/answerWords.ts';
import { assessor } from './guideAndCases.ts';

const { guide } = assessor;

function wordsOf(question: string, answer: Answer): string {
  return answerWords(questionOf(guide, question), answer);
}

function labelOf(question: string, option: string): string {
  return questionOf(guide, question).options.find((o) => o.id === option)!.label;
}

test('options are told by their labels', () => {
  assert.equal(wordsOf('sides', 'both'), labelOf('sides', 'both'));
  assert.equal(
    wordsOf('where', ['ball', 'heel']),
    `${labelOf('where', 'ball')}; ${labelOf('where', 'heel')}`,
  );
});

test('a number has its unit', () => {
  assert.equal(wordsOf('age', 41), '41 years');
});

test('a tried change is told with its result', () => {
  assert.equal(wordsOf('tried', { 'loosen-laces': 'no' }), `${labelOf('tried', 'loosen-laces')} (no)`);
});

test('not known and none of these are told apart', () => {
  assert.equal(wordsOf('quality', null), 'not sure');
  assert.equal(wordsOf('quality', []), 'none of these');
  assert.equal(wordsOf('injury', ['none']), labelOf('injury', 'none'));
});
