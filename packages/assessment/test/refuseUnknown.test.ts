import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '../src/answers.ts';
import { assessor } from './realGuide.ts';

const refused: readonly (readonly [answers: unknown, told: RegExp])[] = [
  [{ weaknes: ['foot-drop'] }, /answers: there is no question "weaknes"; the questions are .*weakness/],
  [{ weakness: ['footdrop'] }, /answers\.weakness\.0 "footdrop" is no option of weakness/],
  [{ sides: ['left'] }, /answers\.sides must be one option or null/],
  [{ age: '41' }, /answers\.age must be a number of years or null/],
  [{ tried: { lace: 'no' } }, /answers\.tried\.lace "lace" is no option of tried/],
];

for (const [answers, told] of refused)
  test(`a program that tells ${JSON.stringify(answers)} hears that nothing would look at it`, () => {
    const request = { answers: answers as Answers, denied: {} };
    for (const ask of ['assess', 'assessWithoutBands', 'next', 'verdict'] as const)
      assert.throws(() => assessor[ask](request), { name: 'RangeError', message: told }, ask);
  });

test('so does one that denies what the guide does not know', () => {
  const deny = (denied: Record<string, string[]>) => () => assessor.assess({ answers: {}, denied });
  assert.throws(deny({ weaknes: ['foot-drop'] }), /there is no question "weaknes"/);
  assert.throws(deny({ weakness: ['footdrop'] }), /denied\.weakness\.0 "footdrop"/);
});
