import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createAssessor, simpleParts } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import { randomStream } from '@footing/inference';
import { agreementOnEnumerated, agreementOnRandom } from '../src/agreement.ts';
import { mayEnd } from '../src/claims/noInterviewEndsEarly.ts';
import { evaluate } from '../src/formula.ts';
import { formulaProgram } from '../src/formulaProgram.ts';
import { answersOf, assignmentOf, wellFormed } from '../src/personVariables.ts';
import { randomAnswers } from '../src/randomAnswers.ts';
import { holdsFormula, safetyFormula } from '../src/ruleFormulas.ts';
import { guide, solver } from './subject.ts';

after(() => solver.close());

test('code and formulas agree on every combination that the solver finds for short rules', () => {
  const short = guide.redFlags.filter(({ when }) => simpleParts(when).length <= 6);
  const { compared, differences } = agreementOnEnumerated(solver, { ...guide, redFlags: short });
  assert.ok(compared > 1000, `${compared} compared`);
  assert.deepEqual(differences, []);
});

test('a rule whose combinations are broken off leaves the solver as it was for the next', () => {
  const [flag] = guide.redFlags.filter(({ when }) => simpleParts(when).length === 4);
  const twice = { ...guide, redFlags: [flag!, flag!] };
  const once = { ...guide, redFlags: [flag!] };
  const compared = (subject: Guide, ofRule?: number) =>
    agreementOnEnumerated(solver, subject, ofRule).compared;
  // each combination is compared twice: whether the rule is raised, and whether it is settled
  assert.equal(compared(twice, 3) - compared(once, 3), 6);
  assert.ok(compared(twice) - compared(once) > 6);
});

test('code and formulas agree on random people', () => {
  const { compared, differences } = agreementOnRandom(guide, 2000, 11);
  assert.equal(compared, 2000);
  assert.deepEqual(differences, []);
});

test('random people raise red flags of every urgency, are let in, and come back from variables as they were', () => {
  const random = randomStream(5);
  const raised = new Map<string, number>();
  for (let i = 0; i < 300; i++) {
    const answers = randomAnswers(guide, random);
    const values = assignmentOf(guide, answers);
    assert.ok(evaluate(wellFormed(guide.questions), values), JSON.stringify(answers));
    assert.deepEqual(assignmentOf(guide, answersOf(guide, values)), values);
    for (const flag of guide.redFlags)
      if (evaluate(holdsFormula(guide, flag.when), values))
        raised.set(flag.urgency, (raised.get(flag.urgency) ?? 0) + 1);
  }
  for (const urgency of ['routine', 'same-day', 'emergency'])
    assert.ok((raised.get(urgency) ?? 0) > 50, urgency);
});

test('many formulas at once have the values that each has alone', () => {
  const formulas = [
    ...guide.redFlags.map((flag) => holdsFormula(guide, flag.when)),
    ...guide.questions.map(({ id }) => safetyFormula(guide, id)),
  ];
  const program = formulaProgram(formulas);
  const random = randomStream(6);
  for (let i = 0; i < 20; i++) {
    const values = assignmentOf(guide, randomAnswers(guide, random));
    assert.deepEqual(
      program(values),
      formulas.map((formula) => evaluate(formula, values)),
    );
  }
});

test('where the assessor asks nothing more, the formula says that the interview may end', () => {
  const assessor = createAssessor(guide);
  const random = randomStream(7);
  const end = mayEnd(guide);
  let ended = 0;
  for (let i = 0; i < 1500; i++) {
    const answers = randomAnswers(guide, random);
    if (assessor.next({ answers, denied: {} }) !== null) continue;
    ended++;
    assert.ok(evaluate(end, assignmentOf(guide, answers)), JSON.stringify(answers));
  }
  assert.ok(ended > 20, `${ended} interviews ended`);
});
