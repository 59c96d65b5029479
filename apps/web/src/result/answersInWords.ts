/** What a person answered, in the guide's words. */

import {
  type Answer,
  type Answers,
  type AskedGuide,
  type AskedQuestion,
  isResults,
  labelOf,
  numberInWords,
  type TriedResult,
  triedWords,
} from '@footing/assessment';
import { result } from '../words/en/result.ts';

export type AnswerInWords = { readonly id: string; readonly question: string; readonly answer: string };

/** Every answer in the order of the guide. */
export function answersInWords(guide: AskedGuide, answers: Answers): AnswerInWords[] {
  return guide.questions
    .filter(({ id }) => Object.hasOwn(answers, id))
    .map((question) => ({
      id: question.id,
      question: question.text,
      answer: answerInWords(question, answers[question.id]!),
    }));
}

function answerInWords(question: AskedQuestion, answer: Answer): string {
  if (answer === null) return result.notSure;
  if (typeof answer === 'number') return numberInWords(question, answer);
  if (typeof answer === 'string') return labelOf(question, answer);
  if (isResults(answer)) return triedInWords(question, answer);
  return answer.length === 0 ? result.noneOfThese : answer.map((id) => labelOf(question, id)).join(', ');
}

function triedInWords(question: AskedQuestion, tried: Readonly<Record<string, TriedResult>>): string {
  const all = Object.entries(tried).map(([id, how]) => `${labelOf(question, id)}: it ${triedWords[how]}`);
  return all.length === 0 ? result.noneOfThese : all.join('; ');
}
