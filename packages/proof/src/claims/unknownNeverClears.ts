import { simpleParts } from '@footing/assessment';
import type { Condition, Guide, Question, RedFlag } from '@footing/guide';
import type { Claim, Subject } from '../claim.ts';
import { and, type Formula, implies, not } from '../formula.ts';
import { answersOf, asked, known, wellFormed } from '../personVariables.ts';
import { holdsFormula, looksAt, standingFormulas } from '../ruleFormulas.ts';
import { after, before, notKnown, of, sameAnswer } from '../twoPeople.ts';
import { flagInWords, onlyAnswersTo, personInWords } from '../words.ts';

export const unknownNeverClears: Claim = {
  id: 'unknown-never-clears',
  says: '“Not sure” and a question that was not asked never clear a red flag.',
  how: 'For each rule: “not sure” in place of a question not asked never clears it; where a rule counts not knowing as yes, “not sure” in place of any answer never clears it; and a rule called settled stays so, yes or no, whatever is answered to the rest.',
  *counterexamples(subject) {
    for (const flag of subject.guide.redFlags) {
      for (const question of questionsOf(subject.guide, flag))
        yield* clearedByNotSure(subject, flag, question);
      yield* settledWrongly(subject, flag);
    }
  },
};

function* clearedByNotSure({ guide, find }: Subject, flag: RedFlag, question: Question): Generator<string> {
  const others = questionsOf(guide, flag).filter((other) => other !== question);
  const rule = holdsFormula(guide, flag.when);
  const wasUnasked = of(before, not(asked(question.id)));
  const start = countsAlwaysWhenUnknown(flag.when, question.id) ? and() : wasUnasked;
  const found = find(
    and(
      ...bothWellFormed(guide, flag),
      ...others.map(sameAnswer),
      start,
      of(after, not(known(question.id))),
      implies(of(before, asked(question.id)), of(after, notKnown(question.id))),
      of(before, rule),
      not(of(after, rule)),
    ),
  );
  if (found === undefined) return;
  const [first, second] = [before, after].map((who) => person(guide, flag, found, who));
  yield `${flagInWords(flag)} is raised by ${first}; and cleared by not knowing “${question.text}”: ${second}.`;
}

function* settledWrongly({ guide, find }: Subject, flag: RedFlag): Generator<string> {
  const standing = standingFormulas(guide, flag.when);
  const rule = holdsFormula(guide, flag.when);
  const goesOn = questionsOf(guide, flag).map((question) =>
    implies(of(before, asked(question.id)), sameAnswer(question)),
  );
  const wrong: readonly (readonly [string, Formula])[] = [
    ['raised', and(of(before, standing.yes), not(of(after, rule)))],
    ['out of question', and(of(before, standing.no), of(after, rule))],
  ];
  for (const [called, formula] of wrong) {
    const found = find(and(...bothWellFormed(guide, flag), ...goesOn, formula));
    if (found === undefined) continue;
    const [first, second] = [before, after].map((who) => person(guide, flag, found, who));
    yield `${flagInWords(flag)} is called ${called} for ${first}; and no more for ${second}.`;
  }
}

function person(guide: Guide, flag: RedFlag, found: Parameters<typeof answersOf>[1], who: string): string {
  const questions = new Set(questionsOf(guide, flag).map(({ id }) => id));
  return personInWords(guide, onlyAnswersTo(answersOf(guide, found, who), questions));
}

function bothWellFormed(guide: Guide, flag: RedFlag): Formula[] {
  const own = wellFormed(questionsOf(guide, flag));
  return [before, after].map((who) => of(who, own));
}

function questionsOf(guide: Guide, flag: RedFlag): Question[] {
  return guide.questions.filter(({ id }) => looksAt(flag.when, id));
}

function countsAlwaysWhenUnknown(condition: Condition, question: string): boolean {
  return simpleParts(condition)
    .filter((part) => part.question === question)
    .every((part) => part.orUnknown === true);
}
