/** Which warning signs are still to be asked of a person. */
import type { Answers } from './answers.ts';
import type { AskedQuestion, Rule } from './askedGuide.ts';
import { canApply } from './condition.ts';
import { safetyQuestions } from './redFlags.ts';

type AskedWithRules = {
  readonly redFlags: readonly Rule[];
  readonly questions: readonly Pick<AskedQuestion, 'id' | 'askIf'>[];
};

/**
 * The safety questions that the interview would still put, in the guide's order. A question that the answers make idle, such as
 * how fast a weakness came where nothing is weak, is put to nobody and leaves nothing open.
 */
export function signsLeft(guide: AskedWithRules, answers: Answers): string[] {
  const safety = safetyQuestions(guide, answers);
  return guide.questions
    .filter((question) => safety.has(question.id) && canApply(question, answers))
    .map(({ id }) => id);
}
