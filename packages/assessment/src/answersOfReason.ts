import { standsAlone } from './answers.ts';
import type { AskedQuestion } from './askedGuide.ts';
import { labelOf } from './labelOf.ts';
import { numberInWords } from './numberInWords.ts';
import type { Reason } from './reasons.ts';

/**
 * What a person said that speaks for or against a cause, each in the words that they were asked with. Where nothing was chosen, the
 * answer that says so: "No pain"; none where the question has no such answer.
 */
export function answersOfReason(question: AskedQuestion, { options }: Pick<Reason, 'options'>): string[] {
  const given =
    options.length > 0 ? options : question.options.map(({ id }) => id).filter((id) => standsAlone.has(id));
  return given.map((said) =>
    question.kind === 'number' ? numberInWords(question, Number(said)) : labelOf(question, said),
  );
}
