import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Condition } from '@footing/guide';
import fc from 'fast-check';
import { holds, standing } from '../src/condition.ts';
import type { Answer, Answers } from '../src/index.ts';
import { openQuestionsOf } from '../src/redFlags.ts';

/** A little world in which all answers can be tried: four questions, each answered x, y, z or "not known". */
const questions = ['a', 'b', 'c', 'd'];
const values: readonly Answer[] = ['x', 'y', 'z', null];

/** Every way to answer what is not asked yet. */
function completions(answers: Answers): Answers[] {
  const open = questions.filter((id) => !Object.hasOwn(answers, id));
  return open.reduce<Answers[]>(
    (all, id) => all.flatMap((a) => values.map((v) => ({ ...a, [id]: v }))),
    [answers],
  );
}

/** The questions not asked yet of which one answer instead of another makes the difference somewhere. */
function decidingQuestions(condition: Condition, answers: Answers): string[] {
  const open = questions.filter((id) => !Object.hasOwn(answers, id));
  return open.filter((id) =>
    completions(answers).some((rest) => {
      const outcomes = values.map((value) => holds(condition, { ...rest, [id]: value }));
      return outcomes.includes(true) && outcomes.includes(false);
    }),
  );
}

/** What can hold and can fail: one or two of the three options, or "not known" alone. */
function leaf(question: string): fc.Arbitrary<Condition> {
  const has = fc.subarray(['x', 'y', 'z'], { minLength: 1, maxLength: 2 });
  return fc.oneof(
    has.map((options) => ({ question, has: options })),
    has.map((options) => ({ question, has: options, orUnknown: true })),
    fc.constant({ question, unknown: true }),
  );
}

const join = fc.constantFrom('all' as const, 'any' as const);

function joined(kind: 'all' | 'any', parts: Condition[]): Condition {
  return kind === 'all' ? { all: parts } : { any: parts };
}

/** Conditions that look at each question at most once, as nearly all red flags do. */
const lookingOnce = fc
  .record({
    order: fc.shuffledSubarray(questions, { minLength: 1 }),
    outer: join,
    inner: join,
    cut: fc.nat(3),
  })
  .chain(({ order, outer, inner, cut }) =>
    fc.tuple(...order.map(leaf)).map((leaves) => {
      const group = leaves.slice(0, cut);
      const parts = group.length === 0 ? leaves : [joined(inner, group), ...leaves.slice(cut)];
      return joined(outer, parts);
    }),
  );

/** Any conditions, which may look at a question again and so contradict themselves. */
const lookingAgain: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition; leaf: Condition }>((tie) => ({
  leaf: fc.constantFrom(...questions).chain(leaf),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc
      .tuple(join, fc.array(tie('node'), { minLength: 1, maxLength: 3 }))
      .map(([kind, parts]) => joined(kind, parts)),
  ),
})).node;

const partly: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom(...questions),
  fc.constantFrom(...values),
);

test('a condition stands at yes or no just when all ways to answer the rest agree', () => {
  fc.assert(
    fc.property(lookingOnce, partly, (condition, answers) => {
      const outcomes = new Set(completions(answers).map((rest) => holds(condition, rest)));
      const expected = outcomes.size === 2 ? 'open' : outcomes.has(true) ? 'yes' : 'no';
      assert.equal(standing(condition, answers), expected);
    }),
    { numRuns: 500 },
  );
});

test('the open questions are those that can still make the difference', () => {
  fc.assert(
    fc.property(lookingOnce, partly, (condition, answers) => {
      assert.deepEqual(openQuestionsOf(condition, answers).sort(), decidingQuestions(condition, answers));
    }),
    { numRuns: 500 },
  );
});

test('a condition that looks at a question twice may stay open too long, but never stands wrongly', () => {
  fc.assert(
    fc.property(lookingAgain, partly, (condition, answers) => {
      const stands = standing(condition, answers);
      if (stands === 'open') return;
      for (const rest of completions(answers)) assert.equal(holds(condition, rest), stands === 'yes');
    }),
    { numRuns: 500 },
  );
});

test('no question that can make the difference is left out, even when it is looked at twice', () => {
  fc.assert(
    fc.property(lookingAgain, partly, (condition, answers) => {
      const open = openQuestionsOf(condition, answers);
      for (const id of decidingQuestions(condition, answers)) assert.ok(open.includes(id), id);
    }),
    { numRuns: 500 },
  );
});
