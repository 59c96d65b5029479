import type { Form } from '@footing/assessment';
import type { Urgency } from '@footing/guide';
import type { Claim, Subject } from '../claim.ts';
import { type Assignment, and, type Formula, not, same, variable } from '../formula.ts';
import { assignmentOf } from '../personVariables.ts';
import { floorFormula } from '../ruleFormulas.ts';
import { typicalAnswers } from '../typicalAnswers.ts';
import { personInWords } from '../words.ts';

export const emergenciesHaveARule: Claim = {
  id: 'emergencies-have-a-rule',
  says: 'For each cause that is an emergency, the answers that people with it typically give raise an emergency red flag in at least one of its forms, and in each of its forms a red flag of same-day urgency or above.',
  how: 'Of questions with one answer the likeliest, of the others every option that at least half of them tick, by the guide’s numbers with published people counted in; each question asked only where it may be asked.',
  *counterexamples(subject) {
    const { guide, forms } = subject;
    for (const [number, cause] of guide.causes.entries()) {
      if (cause.urgency !== 'emergency') continue;
      const own = forms.filter((form) => form.cause === number && form.urgency === 'emergency');
      if (own.every((form) => !raises(subject, form, 'emergency')))
        yield `The typical answers of no form of ${cause.id} raise an emergency red flag.`;
      for (const form of own.filter((form) => !raises(subject, form, 'same-day')))
        yield `The typical answers of ${form.id} raise no red flag of same-day urgency: ${personInWords(guide, typicalAnswers(guide, form))}.`;
    }
  },
};

/** True when no way is left for the typical answers to stay below the urgency. */
function raises({ guide, find }: Subject, form: Form, urgency: Urgency): boolean {
  const typical = fixed(assignmentOf(guide, typicalAnswers(guide, form)));
  return find(and(typical, not(floorFormula(guide, urgency)))) === undefined;
}

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
