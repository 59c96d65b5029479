import { problemsOf } from './answerProblems.ts';
import type { AskedQuestion } from './askedGuide.ts';
import type { Measure } from './measures.ts';
import { minutesOfDistance } from './minutesOfDistance.ts';
import { typedNumber } from './typedNumber.ts';

/** An answer in the question's own unit, or the code of what is wrong. */
export type TypedAnswer = { readonly answer: number } | { readonly problem: string };

/** What a number that is typed says to a question. A distance gives whole minutes: a usual speed knows no better. */
export function typedAnswer(question: AskedQuestion, text: string, measure?: Measure): TypedAnswer {
  const typed = typedNumber(text);
  const value = typed !== undefined && measure ? minutesOfDistance(measure, typed) : typed;
  const [problem] = problemsOf(question, value, question.id);
  if (value === undefined || problem !== undefined) return { problem: problem?.code ?? 'wrong-type' };
  return { answer: measure ? Math.round(value) : value };
}
