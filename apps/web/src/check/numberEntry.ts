/** What is typed into a number field: an answer, or in words what would be right. */

import type { AskedQuestion } from '@footing/assessment';
import { problemsOf } from '@footing/assessment';
import { check } from '../words/en/check.ts';

export type NumberEntry =
  | { readonly answer: number }
  | { readonly problem: string }
  | { readonly empty: true };

/** A comma is as good as a point. */
export function readNumber(question: AskedQuestion, typed: string): NumberEntry {
  const text = typed.trim().replace(',', '.');
  if (text === '') return { empty: true };
  const value = /^[+-]?\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  const [problem] = problemsOf(question, value, question.id);
  if (problem === undefined) return { answer: value };
  const { atLeast, atMost, unit = '' } = question;
  return {
    problem:
      problem.code === 'out-of-range' ? check.outOfRange(atLeast, atMost, unit) : check.notANumber(unit),
  };
}
