import { simpleParts, standsAlone } from '@footing/assessment';
import type { Condition, Guide, Question } from '@footing/guide';
import type { Claim } from '../claim.ts';
import { and, type Formula, implies, not, or } from '../formula.ts';
import { answersOf, asked, known, wellFormed } from '../personVariables.ts';
import { holdsFormula, looksAt } from '../ruleFormulas.ts';
import { after, before, compareNumbers, keepsOptions, of, sameAnswer } from '../twoPeople.ts';
import { flagInWords, onlyAnswersTo, personInWords } from '../words.ts';

export const warningSignsNeverLower: Claim = {
  id: 'warning-signs-never-lower',
  says: 'Telling one more warning sign, ticking one more option or being older never clears a red flag.',
  how: 'For each rule, no two sets of answers where the second adds to the first (more options; a higher number; an answer where none was known and not knowing did not count as yes) raise it before and not after.',
  *counterexamples({ guide, find }) {
    for (const flag of guide.redFlags) {
      const questions = guide.questions.filter(({ id }) => looksAt(flag.when, id));
      const rule = holdsFormula(guide, flag.when);
      const more = questions.map((question) => adds(guide, flag.when, question));
      const both = [before, after].map((who) => of(who, wellFormed(questions)));
      const found = find(and(...both, ...more, of(before, rule), not(of(after, rule))));
      if (found === undefined) continue;
      const [first, second] = [before, after].map((who) => {
        const answers = answersOf(guide, found, who);
        return personInWords(guide, onlyAnswersTo(answers, new Set(questions.map(({ id }) => id))));
      });
      yield `${flagInWords(flag)} is raised by ${first}; and cleared by saying more: ${second}.`;
    }
  },
};

/** The answer after says at least what the answer before said. */
function adds(guide: Guide, condition: Condition, question: Question): Formula {
  const first = of(before, known(question.id));
  return or(
    sameAnswer(question),
    and(first, of(after, known(question.id)), saysMore(question)),
    and(
      not(first),
      of(after, known(question.id)),
      implies(of(after, asked(question.id)), signWhereUnknownCounted(guide, condition, question)),
    ),
  );
}

function saysMore(question: Question): Formula {
  if (question.kind === 'number') return compareNumbers(question.id, '>=');
  return keepsOptions(question, (option) => !(question.kind !== 'one' && standsAlone.has(option)));
}

/** Where not knowing counted as yes, only an answer that counts as yes too is one more sign. */
function signWhereUnknownCounted(guide: Guide, condition: Condition, { id }: Question): Formula {
  const counted = simpleParts(condition).filter((part) => part.question === id && part.orUnknown === true);
  return and(...counted.map((part) => of(after, holdsFormula(guide, part))));
}
