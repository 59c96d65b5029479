/** What is typed into a number field: an answer, or in words what would be right. */

import type { AskedQuestion } from '@footing/assessment';
import { problemsOf, typedNumber } from '@footing/assessment';
import { check } from '../words/en/check.ts';

export type NumberEntry =
  | { readonly answer: number }
  | { readonly problem: string }
  | { readonly empty: true };

export function readNumber(question: AskedQuestion, typed: string): NumberEntry {
  if (typed.trim() === '') return { empty: true };
  const value = typedNumber(typed);
  const [problem] = problemsOf(question, value, question.id);
  if (value !== undefined && problem === undefined) return { answer: value };
  const { atLeast, atMost, unit = '' } = question;
  return {
    problem:
      problem?.code === 'out-of-range' ? check.outOfRange(atLeast, atMost, unit) : check.notANumber(unit),
  };
}
