/** Questions and answers in the guide's words. */
import { type Answer, chosenOptions, labelOf, numberInWords } from '@footing/assessment';
import type { Guide, Question } from '@footing/guide';

/** What a person says, such as "Toes 3 and 4; Ball of the foot", "none of these" or "not sure". */
export function answerWords(question: Question, answer: Answer): string {
  if (answer === null) return 'not sure';
  if (typeof answer === 'number') return numberInWords(question, answer);
  if (typeof answer === 'string') return labelOf(question, answer);
  const words = Array.isArray(answer)
    ? chosenOptions(answer).map((option) => labelOf(question, option))
    : Object.entries(answer).map(([change, result]) => `${labelOf(question, change)} (${result})`);
  if (words.length > 0) return words.join('; ');
  const alone = Array.isArray(answer) && answer.length > 0 ? labelOf(question, String(answer[0])) : undefined;
  return alone ?? 'none of these';
}

/** @throws Error when the guide has no such question. */
export function questionOf(guide: Guide, id: string): Question {
  const question = guide.questions.find((q) => q.id === id);
  if (question === undefined) throw new Error(`The guide has no question "${id}"`);
  return question;
}
