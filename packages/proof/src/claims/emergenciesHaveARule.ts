import type { Claim } from '../claim.ts';
import { and, type Assignment, type Formula, not, same, variable } from '../formula.ts';
import { assignmentOf } from '../personVariables.ts';
import { floorFormula } from '../ruleFormulas.ts';
import { typicalAnswers } from '../typicalAnswers.ts';
import { personInWords } from '../words.ts';

export const emergenciesHaveARule: Claim = {
  id: 'emergencies-have-a-rule',
  says: 'For each form of each emergency, the answers that people with it typically give raise an emergency red flag.',
  how: 'Of questions with one answer the likeliest, of the others every option that at least half of them tick, by the guide’s numbers with published people counted in; each question asked only where it may be asked.',
  *counterexamples({ guide, forms, find }) {
    for (const form of forms.filter(({ urgency }) => urgency === 'emergency')) {
      const answers = typicalAnswers(guide, form);
      const typical = fixed(assignmentOf(guide, answers));
      if (find(and(typical, not(floorFormula(guide, 'emergency')))) === undefined) continue;
      yield `The typical answers of ${form.id} raise no emergency red flag: ${personInWords(guide, answers)}.`;
    }
  },
};

function fixed(values: Assignment): Formula {
  const truths = [...values].filter(([, value]) => typeof value === 'boolean');
  const numbers = [...values].filter(([, value]) => typeof value === 'number');
  return and(
    ...truths.map(([name, value]) => same(variable(name), { kind: 'constant', value: value as boolean })),
    ...numbers.map(([name, value]) => equals(name, value as number)),
  );
}

function equals(name: string, value: number): Formula {
  return {
    kind: 'compare',
    left: { terms: [{ factor: 1, name }], plus: 0 },
    by: '=',
    right: { terms: [], plus: value },
  };
}
