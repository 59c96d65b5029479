/** What is typed into a number field: an answer, or in words what would be right. */

import {
  type Answer,
  type AskedQuestion,
  type Measure,
  minutesOfDistance,
  typedAnswer,
} from '@footing/assessment';
import { check } from '../words/en/check.ts';

export type NumberEntry =
  | { readonly answer: number }
  | { readonly problem: string }
  | { readonly empty: true };

/** @param measure where a distance is typed. */
export function readNumber(question: AskedQuestion, typed: string, measure?: Measure): NumberEntry {
  if (typed.trim() === '') return { empty: true };
  const entry = typedAnswer(question, typed, measure);
  if ('answer' in entry) return entry;
  const { atLeast, atMost, unit = '' } = measure === undefined ? question : limitsIn(question, measure);
  return {
    problem:
      entry.problem === 'out-of-range' ? check.outOfRange(atLeast, atMost, unit) : check.notANumber(unit),
  };
}

function limitsIn(
  question: AskedQuestion,
  measure: Measure,
): Pick<AskedQuestion, 'atLeast' | 'atMost' | 'unit'> {
  const most = (question.atMost ?? 0) / minutesOfDistance(measure, 1);
  return { atLeast: 0, atMost: Math.floor(most), unit: measure.unit };
}

/** What stands in a number field. */
export type NumberShown = { readonly text: string; readonly measure: Measure | undefined };

/** What was typed, as long as it says the answer; else the answer itself, for a speed may have changed since, or what the person does. */
export function shownNumber(
  question: AskedQuestion,
  answer: Answer | undefined,
  { typed, unit }: { readonly typed: string; readonly unit: string },
  measures: readonly Measure[],
): NumberShown {
  const measure = measures.find(({ id }) => id === unit);
  const entry = readNumber(question, typed, measure);
  const isSaid = typeof answer !== 'number' || ('answer' in entry && entry.answer === answer);
  return isSaid ? { text: typed, measure } : { text: String(answer), measure: undefined };
}
