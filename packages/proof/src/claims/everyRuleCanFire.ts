import type { Claim } from '../claim.ts';
import { and, implies } from '../formula.ts';
import { asked, wellFormed } from '../personVariables.ts';
import { holdsFormula } from '../ruleFormulas.ts';
import { flagInWords } from '../words.ts';

export const everyRuleCanFire: Claim = {
  id: 'every-rule-can-fire',
  says: 'Every red flag can be raised by answers that a person can give in an interview.',
  how: 'For each rule, answers were found that raise it, each question asked only where it may be asked.',
  *counterexamples({ guide, find }) {
    const shown = guide.questions
      .filter(({ askIf }) => askIf !== undefined)
      .map(({ id, askIf }) => implies(asked(id), holdsFormula(guide, askIf!)));
    for (const flag of guide.redFlags)
      if (find(and(wellFormed(guide.questions), ...shown, holdsFormula(guide, flag.when))) === undefined)
        yield `No answers raise ${flagInWords(flag)}: it can never fire.`;
  },
};
