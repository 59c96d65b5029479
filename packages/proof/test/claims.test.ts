import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Guide } from '@footing/guide';
import { offeredFormula } from '../src/changeFormulas.ts';
import { changesAreSpared } from '../src/claims/changesAreSpared.ts';
import { emergenciesHaveARule } from '../src/claims/emergenciesHaveARule.ts';
import { everyRuleCanFire } from '../src/claims/everyRuleCanFire.ts';
import { noInterviewEndsEarly } from '../src/claims/noInterviewEndsEarly.ts';
import { noRuleIsSwallowed } from '../src/claims/noRuleIsSwallowed.ts';
import { posteriorKeepsFloor } from '../src/claims/posteriorKeepsFloor.ts';
import { unknownNeverClears } from '../src/claims/unknownNeverClears.ts';
import { warningSignsNeverLower } from '../src/claims/warningSignsNeverLower.ts';
import { claims } from '../src/claims.ts';
import { and, compare, or } from '../src/formula.ts';
import { counterexamples, guide, solver, withCondition, withRule } from './subject.ts';

after(() => solver.close());

for (const claim of claims)
  test(`proved: ${claim.says}`, () => {
    assert.deepEqual(counterexamples(claim), []);
  });

test('a rule that asks for two answers to a question with one is found to be dead', () => {
  const broken = withCondition('chest-pain', {
    all: [
      { question: 'sides', has: ['left'] },
      { question: 'sides', has: ['both'] },
    ],
  });
  const found = counterexamples(everyRuleCanFire, broken);
  assert.equal(found.length, 1);
  assert.match(found[0]!, /“Chest pain” \(chest-pain, emergency\): it can never fire/);
});

test('a rule that hangs on a question shown to nobody who could raise it is found to be dead', () => {
  const broken = withCondition('weak-within-days', {
    all: [
      { question: 'weaknessPace', has: ['sudden'] },
      { question: 'weakness', has: ['none'] },
      { question: 'quality', has: ['none'] },
    ],
  });
  assert.match(counterexamples(everyRuleCanFire, broken)[0]!, /weak-within-days/);
});

test('a rule that another one at least as urgent covers is found to decide nothing', () => {
  const broken = withCondition('short-of-breath', { question: 'chest', has: ['pain'] });
  const found = counterexamples(noRuleIsSwallowed, broken);
  assert.ok(
    found.some((text) => text.includes('(short-of-breath, same-day)') && text.includes('decides nothing')),
  );
});

test('a rule that “nothing is weak” would raise is found to be cleared by a warning sign', () => {
  const broken = withCondition('stroke-signs', { question: 'weakness', has: ['none', 'one-side-of-body'] });
  const [found] = counterexamples(warningSignsNeverLower, broken);
  assert.match(
    found!,
    /stroke-signs.*raised by a person who says.*“Is any part weak\?”.*cleared by saying more/,
  );
});

test('a rule with an upper age is found to be cleared by being older', () => {
  const broken = withCondition('colour-change-in-age', { question: 'age', atMost: 60 });
  assert.match(counterexamples(warningSignsNeverLower, broken)[0]!, /“How old are you\?” .*cleared/);
});

test('a rule that fires only on “not sure” is found to be cleared by an answer', () => {
  const broken = withCondition('swollen-calf', { question: 'swelling', unknown: true });
  assert.match(counterexamples(warningSignsNeverLower, broken)[0]!, /“Is anything swollen\?” not known/);
});

test('urgency reasoned from a loss table that rewards waiting is found to sink when things get worse', () => {
  const { table } = guide.model.loss;
  const emergency = { 'self-care': 0, routine: 30, 'same-day': 60, emergency: 90 };
  const broken: Guide = {
    ...guide,
    model: { ...guide.model, loss: { ...guide.model.loss, table: { ...table, emergency } } },
  };
  assert.match(counterexamples(posteriorKeepsFloor, broken)[0]!, /is given with .*, and less with/);
});

test('changes offered up to same-day urgency are found to be offered beside a raised red flag', () => {
  const broken: Guide = {
    ...guide,
    model: { ...guide.model, changes: { ...guide.model.changes, offeredUpTo: 'same-day' } },
  };
  assert.ok(
    counterexamples(changesAreSpared(), broken).some((text) => /same-day red flag is raised/.test(text)),
  );
});

test('offering without a look at emergencies is found to let one in ten pass', () => {
  const forgets = changesAreSpared((...all) => {
    const formula = offeredFormula(...all);
    return formula.kind === 'and' ? and(...formula.parts.slice(0, -1)) : formula;
  });
  const [found] = counterexamples(forgets);
  assert.match(found!, /is offered though an emergency is suspected: .*\d+\.\d%/);
});

test('offering without a look at what causes forbid is found', () => {
  const forgets = changesAreSpared(() => or(compare({ terms: [], plus: 0 }, '=', { terms: [], plus: 0 })));
  assert.ok(counterexamples(forgets).some((text) => text.includes('forbids it and is suspected')));
});

test('an interview that may end before a question of a red flag can be asked is found', () => {
  const questions = guide.questions.map((question) =>
    question.id === 'coldFoot' ? { ...question, askIf: { question: 'footwear', has: ['boots'] } } : question,
  );
  const found = counterexamples(noInterviewEndsEarly, { ...guide, questions });
  assert.ok(
    found.some(
      (text) => text.includes('cold-leg') && text.includes('open on “Is a foot cold to the touch?”'),
    ),
  );
});

test('an emergency whose rules are gone is found', () => {
  const gone = new Set(['rock-hard-leg', 'pain-out-of-proportion', 'muscle-under-pressure']);
  const broken = { ...guide, redFlags: guide.redFlags.filter(({ id }) => !gone.has(id)) };
  assert.ok(counterexamples(emergenciesHaveARule, broken).some((text) => text.includes('compartment')));
});

test('a rule that fires on “not sure” is not found to be cleared by it', () => {
  const when = { question: 'relief', has: ['days'], unknown: true };
  assert.deepEqual(counterexamples(unknownNeverClears, withRule('does-not-settle', { when })), []);
});
