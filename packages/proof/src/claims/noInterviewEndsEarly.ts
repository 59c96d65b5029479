import { type Guide, type RedFlag, urgencyRank } from '@footing/guide';
import type { Claim } from '../claim.ts';
import { and, type Formula, not, yes } from '../formula.ts';
import { answersOf, wellFormed } from '../personVariables.ts';
import {
  askableFormula,
  askingLevel,
  looksAt,
  opensFormula,
  safetyFormula,
  settledFloorFormula,
  standingFormulas,
} from '../ruleFormulas.ts';
import { flagInWords, personInWords } from '../words.ts';

export const noInterviewEndsEarly: Claim = {
  id: 'no-interview-ends-early',
  says: 'No interview ends while a question could still raise a red flag of same-day urgency or above, and with it the urgency, or one that is always asked.',
  how: 'For each such rule and each of its questions: no answers with which the interview may end leave the rule open on that question, unless the question is one that the guide rules out by what was answered, or as urgent a rule is settled.',
  *counterexamples({ guide, find }) {
    const over = and(wellFormed(guide.questions), mayEnd(guide));
    for (const flag of guide.redFlags.filter(
      (flag) => urgencyRank(askingLevel(flag)) >= urgencyRank('same-day'),
    ))
      for (const question of guide.questions.filter(({ id }) => looksAt(flag.when, id))) {
        const left = find(and(over, leftOpen(guide, flag, question)));
        if (left === undefined) continue;
        const person = personInWords(guide, answersOf(guide, left));
        yield `The interview may end with ${flagInWords(flag)} open on “${question.text}”: ${person}.`;
      }
  },
};

/** What holds when there is no next page: the first page is done, and no safety question can be asked. */
export function mayEnd(guide: Guide): Formula {
  const first = guide.questions.filter(({ page }) => page === guide.model.interview.firstPage);
  return and(
    ...first.map((question) => not(askableFormula(guide, question))),
    ...guide.questions.map((question) =>
      not(and(askableFormula(guide, question), safetyFormula(guide, question.id))),
    ),
  );
}

function leftOpen(guide: Guide, flag: RedFlag, { id, askIf }: Guide['questions'][number]): Formula {
  const ruledOut = askIf === undefined ? not(yes) : standingFormulas(guide, askIf).no;
  return and(
    opensFormula(guide, flag.when, id),
    not(settledFloorFormula(guide, askingLevel(flag))),
    not(ruledOut),
  );
}
