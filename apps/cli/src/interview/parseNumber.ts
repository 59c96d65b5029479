/** A number, or where a distance will do "5 km", "3 miles", or with the activity that it is of "3 mi running". */
import { type DistanceUnit, type Measure, minutesInWords, typedAnswer } from '@footing/assessment';
import type { Question } from '@footing/guide';
import type { ParsedLine } from './parseLine.ts';

const unitNames: readonly (readonly [RegExp, DistanceUnit | 'minutes'])[] = [
  [/^(k|kms?|kilomet(re|er)s?)$/, 'km'],
  [/^(mi|miles?)$/, 'miles'],
  [/^min(s|utes?)?$/, 'minutes'],
];

/** @param measures what a distance may be told in; without any, what is typed is a plain number. */
export function parseNumber(question: Question, text: string, measures: readonly Measure[]): ParsedLine {
  const [, number = text, word, activity] = /^([^a-z]*)([a-z]+)(?: +(?:of +)?(.+))?$/i.exec(text) ?? [];
  if (measures.length === 0 || word === undefined) return answerOf(question, text, measures);
  const unit = unitNames.find(([name]) => name.test(word.toLowerCase()))?.[1];
  if (unit === 'minutes' && activity === undefined) return answerOf(question, number, measures);
  const inUnit = measures.filter((measure) => measure.unit === unit);
  const own = inUnit.filter((measure) => isOf(measure, activity));
  if (own.length === 1) return answerOf(question, number, measures, own[0]);
  return inUnit.length === 0 ? wrong(question, measures) : { problem: ofWhich(number, inUnit) };
}

function answerOf(
  question: Question,
  text: string,
  measures: readonly Measure[],
  measure?: Measure,
): ParsedLine {
  const typed = typedAnswer(question, text, measure);
  if ('problem' in typed) return wrong(question, measures);
  return measure ? { ...typed, told: minutesInWords(measure, typed.answer) } : typed;
}

/** By the first letters of its name, or by its id. */
function isOf({ label, activity }: Measure, typed = ''): boolean {
  const words = typed.toLowerCase();
  const name = label.replace(/^\w+ ?/, '') || activity;
  return name.startsWith(words) || activity.startsWith(words);
}

function ofWhich(number: string, measures: readonly Measure[]): string {
  const each = measures.map(({ label }) => `"${number.trim()} ${label}"`);
  return `Say what the distance is of: ${each.join(' or ')}.`;
}

function wrong({ unit, atLeast = 0, atMost }: Question, measures: readonly Measure[]): ParsedLine {
  return {
    problem: `Give a number of ${unit} from ${atLeast} to ${atMost ?? Number.MAX_SAFE_INTEGER}${orDistance(measures)}.`,
  };
}

/** What a distance would look like, where one will do as well. */
export function orDistance(measures: readonly Measure[]): string {
  return measures.length === 0 ? '' : ', or a distance such as 5 km or 3 miles';
}
