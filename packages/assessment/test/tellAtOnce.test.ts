import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Answers, tellAtOnce } from '../src/index.ts';
import { guide } from './realGuide.ts';

const none: Answers = { weakness: [], pelvic: [] };
const half: Answers = { ...none, weakness: ['one-side-of-body'] };
const bladder: Answers = { ...none, pelvic: ['bladder'] };
const both: Answers = { weakness: ['one-side-of-body'], pelvic: ['bladder'] };

/** What is told at each of these answers, one after the other. */
function toldAlong(...steps: readonly Answers[]): string[][] {
  let told: readonly string[] = [];
  return steps.map((answers) => {
    const now = tellAtOnce(guide, answers, told);
    told = now.told;
    return now.tell.map(({ id }) => id);
  });
}

test('an emergency is told once, however long it stands', () => {
  assert.deepEqual(toldAlong(none, bladder, bladder), [[], ['bladder-or-bowel'], []]);
});

test('another one beside it is not told apart, for the person has been told to get help', () => {
  assert.deepEqual(toldAlong(bladder, both), [['bladder-or-bowel'], []]);
});

test('one that was taken back is told anew when it comes again', () => {
  assert.deepEqual(toldAlong(bladder, none, bladder), [['bladder-or-bowel'], [], ['bladder-or-bowel']]);
});

test('another one after one that was taken back is told, at once or later', () => {
  const [[stroke], later] = toldAlong(half, bladder) as [string[], string[]];
  assert.ok(stroke !== undefined && stroke !== 'bladder-or-bowel');
  assert.deepEqual(later, ['bladder-or-bowel']);
  assert.deepEqual(toldAlong(half, none, bladder).at(-1), ['bladder-or-bowel']);
});
