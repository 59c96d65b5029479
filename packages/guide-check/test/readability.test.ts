import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords, gradeOf, mentions } from '../src/readability.ts';

test('the grade follows the published formula', () => {
  // 2 sentences, 10 words, 11 syllables
  const grade = gradeOf(['The toes turn white and numb. They may turn yellow.'], []);
  assert.ok(Math.abs(grade - (0.39 * 5 + 11.8 * 1.1 - 15.59)) < 1e-9, `${grade}`);
});

test('each text begins a new sentence, whether the one before ends with a full stop or not', () => {
  assert.equal(
    gradeOf(['Loosen the laces', 'Move your toes'], []),
    gradeOf(['Loosen the laces. Move your toes.'], []),
  );
});

test('a term that is excepted counts as one short word, with a capital or in the plural too', () => {
  const texts = ['Neuromas press on a nerve.', 'A neuroma hurts.'];
  assert.equal(gradeOf(texts, ['neuroma']), gradeOf(['Word press on a nerve.', 'A word hurts.'], []));
});

test('a term is a whole word', () => {
  assert.ok(mentions('Two neuromas.', 'neuroma'));
  assert.ok(!mentions('A neuromatous lump.', 'neuroma'));
});

test('a number is one word', () => {
  assert.equal(countWords('It fell from 5.9 to 1.8.'), 6);
});
