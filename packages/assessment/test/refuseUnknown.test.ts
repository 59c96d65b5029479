import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '../src/answers.ts';
import { assessor } from './realGuide.ts';

const refused: readonly (readonly [answers: unknown, told: RegExp])[] = [
  [{ weaknes: ['foot-drop'] }, /there is no question "weaknes"/],
  [{ weakness: ['footdrop'] }, /answers\.weakness\.0 "footdrop" is no option of weakness/],
  [{ sides: ['left'] }, /answers\.sides must be one option or null/],
  [{ age: '41' }, /answers\.age must be a number of years or null/],
  [{ tried: { lace: 'no' } }, /answers\.tried\.lace "lace" is no option of tried/],
];

for (const [answers, told] of refused)
  test(`a program that tells ${JSON.stringify(answers)} hears that nothing would look at it`, () => {
    const request = { answers: answers as Answers, denied: {} };
    assert.throws(() => assessor.assess(request), { name: 'RangeError', message: told });
    assert.throws(() => assessor.assessWithoutBands(request), told);
  });

test('so does one that denies what the guide does not know', () => {
  const deny = (denied: Record<string, string[]>) => () => assessor.assess({ answers: {}, denied });
  assert.throws(deny({ weaknes: ['foot-drop'] }), /there is no question "weaknes"/);
  assert.throws(deny({ weakness: ['footdrop'] }), /denied\.weakness\.0 "footdrop"/);
});
