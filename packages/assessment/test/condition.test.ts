import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Condition } from '@footing/guide';
import { type Answers, holds, questionsOf } from '../src/index.ts';

const check = (condition: Condition, answers: Answers): boolean => holds(condition, answers);

test('has holds for one option, for a list with one of them and for nothing else', () => {
  const condition = { question: 'skin', has: ['rash', 'wound'] };
  assert.equal(check(condition, { skin: 'rash' }), true);
  assert.equal(check(condition, { skin: ['bruise', 'wound'] }), true);
  for (const skin of ['bruise', ['bruise'], [], ['none'], 3, null, {}] as const)
    assert.equal(check(condition, { skin }), false, JSON.stringify(skin));
  assert.equal(check(condition, {}), false);
});

test('a number is held against its limits, which are included', () => {
  const condition = { question: 'age', atLeast: 18, atMost: 60 };
  assert.deepEqual(
    [17.9, 18, 60, 60.1].map((age) => check(condition, { age })),
    [false, true, true, false],
  );
});

test('count counts the options that has names, or all but none of these', () => {
  assert.equal(check({ question: 'skin', has: ['a', 'b'], count: 2 }, { skin: ['a', 'c'] }), false);
  assert.equal(check({ question: 'skin', has: ['a', 'b'], count: 2 }, { skin: ['a', 'b'] }), true);
  assert.equal(check({ question: 'skin', count: 1 }, { skin: ['none'] }), false);
  assert.equal(check({ question: 'skin', count: 1 }, { skin: ['c'] }), true);
});

test('of tried changes count and has look at which were tried, not at how it went', () => {
  const tried = { socks: 'no', relace: 'helped' } as const;
  assert.equal(check({ question: 'tried', count: 2 }, { tried }), true);
  assert.equal(check({ question: 'tried', count: 3 }, { tried }), false);
  assert.equal(check({ question: 'tried', has: ['socks'] }, { tried }), true);
  assert.equal(check({ question: 'tried', has: ['saddle'] }, { tried }), false);
  assert.equal(check({ question: 'tried', unknown: true }, { tried }), false);
});

test('orUnknown counts as a risk what is not known, asked or not', () => {
  const condition = { question: 'relief', has: ['hours'], orUnknown: true };
  assert.equal(check(condition, {}), true);
  assert.equal(check(condition, { relief: null }), true);
  assert.equal(check(condition, { relief: 'seconds' }), false);
});

test('unknown holds only when it was asked and is not known', () => {
  const condition = { question: 'weakness', unknown: true };
  assert.equal(check(condition, {}), false);
  assert.equal(check(condition, { weakness: null }), true);
  assert.equal(check(condition, { weakness: [] }), false);
});

test('all needs every part and any needs one', () => {
  const a = { question: 'a', has: ['x'] };
  const b = { question: 'b', has: ['x'] };
  assert.equal(check({ all: [a, b] }, { a: 'x' }), false);
  assert.equal(check({ all: [a, b] }, { a: 'x', b: 'x' }), true);
  assert.equal(check({ any: [a, b] }, { b: 'x' }), true);
  assert.equal(check({ any: [a, b] }, {}), false);
});

test('names that every object has are not taken for answers', () => {
  assert.equal(check({ question: 'constructor', unknown: true }, {}), false);
  assert.equal(check({ question: 'toString', has: ['x'] }, {}), false);
});

test('the questions of a condition are all that it looks at', () => {
  const leaf = (question: string): Condition => ({ question, has: ['x'] });
  assert.deepEqual(questionsOf({ any: [leaf('a'), { all: [leaf('b'), leaf('c')] }] }), ['a', 'b', 'c']);
});
