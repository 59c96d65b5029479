import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Guide } from '@footing/guide';
import fc from 'fast-check';
import { type Answers, raisedRedFlags, safetyQuestions, urgencyFloor } from '../src/index.ts';
import { layOutRules } from '../src/laidRules.ts';
import { allAnswers, someAnswers } from './arbitraryRequest.ts';
import { guide } from './realGuide.ts';

const rules = layOutRules(guide);

function safetyOf(of: Guide, answers: Answers): string[] {
  return of.questions.map(({ id }) => id).filter((id) => safetyQuestions(of, answers).has(id));
}

function laidSafetyOf(answers: Answers): string[] {
  const safety = rules(answers).safety();
  return guide.questions.filter((_, number) => safety[number] === 1).map(({ id }) => id);
}

/** An interview in its first half: what is asked is often harmless, so that red flags stay open. */
const fewAnswers = fc
  .tuple(allAnswers, fc.subarray(guide.questions.map(({ id }) => id)))
  .map(([all, asked]): Answers => Object.fromEntries(asked.map((id) => [id, all[id]!])));
const harmless = fc
  .subarray(guide.questions.filter(({ kind }) => kind === 'many').map(({ id }) => id))
  .map((asked): Answers => Object.fromEntries(asked.map((id) => [id, []])));
const anyAnswers = fc.oneof(someAnswers, allAnswers, fewAnswers, harmless);

test('the floor is that of the red flags one by one', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      assert.equal(rules(answers).floor, urgencyFloor(raisedRedFlags(guide, answers)));
    }),
    { numRuns: 1000 },
  );
});

test('the questions for safety are those of the red flags one by one', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      assert.deepEqual(laidSafetyOf(answers), safetyOf(guide, answers));
    }),
    { numRuns: 1000 },
  );
  assert.ok(laidSafetyOf({}).length > 5 && laidSafetyOf({ pelvic: ['bladder'] }).length === 0);
});
