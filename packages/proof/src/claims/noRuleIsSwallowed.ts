import { type RedFlag, urgencyRank } from '@footing/guide';
import type { Claim } from '../claim.ts';
import { and, not, or } from '../formula.ts';
import { answersOf, wellFormed } from '../personVariables.ts';
import { floorFormula, holdsFormula } from '../ruleFormulas.ts';
import { flagInWords, personInWords } from '../words.ts';

export const noRuleIsSwallowed: Claim = {
  id: 'no-rule-is-swallowed',
  says: 'Whoever raises a red flag gets at least its urgency, whatever rules of lower urgency are raised too; and each rule decides the urgency of somebody.',
  how: 'For each rule, no answers raise it and leave the urgency lower; and answers were found that raise it and no other rule of its urgency or above.',
  *counterexamples({ guide, find }) {
    for (const flag of guide.redFlags) {
      const raised = and(wellFormed(guide.questions), holdsFormula(guide, flag.when));
      const lost = find(and(raised, not(floorFormula(guide, flag.urgency))));
      if (lost !== undefined)
        yield `${flagInWords(flag)} is raised and its urgency is not given: ${personInWords(guide, answersOf(guide, lost))}.`;
      const others = guide.redFlags.filter((other) => mayStandFor(other, flag));
      const alone = and(raised, not(or(...others.map((other) => holdsFormula(guide, other.when)))));
      if (find(alone) === undefined)
        yield `Wherever ${flagInWords(flag)} is raised, a rule at least as urgent is raised too: it decides nothing.`;
    }
  },
};

function mayStandFor(other: RedFlag, flag: RedFlag): boolean {
  return other.id !== flag.id && urgencyRank(other.urgency) >= urgencyRank(flag.urgency);
}
