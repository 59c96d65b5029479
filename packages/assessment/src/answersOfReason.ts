import type { AskedQuestion } from './askedGuide.ts';
import { labelOf } from './labelOf.ts';
import { numberInWords } from './numberInWords.ts';
import type { Reason } from './reasons.ts';

/** What a person said that speaks for or against a cause, each in the words that they were asked with; none where nothing was chosen. */
export function answersOfReason(question: AskedQuestion, { options }: Pick<Reason, 'options'>): string[] {
  return options.map((said) =>
    question.kind === 'number' ? numberInWords(question, Number(said)) : labelOf(question, said),
  );
}
