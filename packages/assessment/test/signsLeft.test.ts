import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type AssessmentRequest, signsLeft } from '../src/index.ts';
import { someAnswers } from './arbitraryRequest.ts';
import { assessor, guide, request } from './realGuide.ts';

const arm: AssessmentRequest['answers'] = {
  activities: ['running'],
  where: ['whole-leg', 'hand-or-arm'],
  sides: 'right',
  quality: ['numb'],
  start: 'during-exercise',
};

/** The interview carried on, with a no to every list and "not sure" to the rest. */
function askedToTheEnd(answers: AssessmentRequest['answers']): AssessmentRequest['answers'] {
  const next = assessor.next(request(answers));
  if (next === null) return answers;
  const isList = (id: string): boolean => guide.questions.find((q) => q.id === id)!.kind === 'many';
  const more = next.questions.map((id) => [id, isList(id) ? [] : null] as const);
  return askedToTheEnd({ ...answers, ...Object.fromEntries(more) });
}

test('at the beginning warning signs are left, and how fast a weakness came is among them', () => {
  const left = signsLeft(guide, {});
  assert.ok(left.includes('pelvic') && left.includes('weaknessPace'));
});

test('how fast a weakness came is left to ask of nobody who is not weak', () => {
  const strong = { ...arm, weakness: [] };
  assert.ok(!signsLeft(guide, strong).includes('weaknessPace'));
  assert.ok(signsLeft(guide, { ...arm, weakness: ['foot-drop'] }).includes('weaknessPace'));
});

test('no warning sign is left when the interview is over', () => {
  assert.deepEqual(signsLeft(guide, askedToTheEnd(arm)), []);
  fc.assert(
    fc.property(someAnswers, (answers) => {
      assert.deepEqual(signsLeft(guide, askedToTheEnd(answers)), []);
    }),
    { numRuns: 20 },
  );
});
