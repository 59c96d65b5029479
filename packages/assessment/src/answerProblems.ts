/** What is wrong with an answer from outside, in plain words: each problem says what would be right. */
import { type Issue, isFields } from '@footing/guide';
import { standsAlone, triedResults } from './answers.ts';
import type { AskedQuestion } from './askedGuide.ts';

/** What is wrong with a value that is not null, for a question of its kind; empty when nothing is. */
export function problemsOf(question: AskedQuestion, value: unknown, path: string): Issue[] {
  switch (question.kind) {
    case 'number':
      return numberProblems(question, value, path);
    case 'one':
      return typeof value === 'string'
        ? optionProblems(question, value, path)
        : [issue('wrong-type', path, `must be one option or null: ${names(question.options)}`)];
    case 'many':
    case 'map':
      return [...listProblems(question, value, path), ...aloneProblems(value, path)];
    case 'map-of-results':
      return resultProblems(question, value, path);
  }
}

/** Longer than any list of options is, repeated ones included. */
const longestList = 1000;

/** What is wrong with a list of options. */
export function listProblems(question: AskedQuestion, value: unknown, path: string): Issue[] {
  if (!Array.isArray(value))
    return [issue('wrong-type', path, `must be a list of options or null: ${names(question.options)}`)];
  if (value.length > longestList) return [tooLong(path)];
  return value.flatMap((option, i) => optionProblems(question, option, `${path}.${i}`));
}

function tooLong(path: string): Issue {
  return issue('too-long', path, `must have at most ${longestList} entries`);
}

function numberProblems(question: AskedQuestion, value: unknown, path: string): Issue[] {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return [issue('wrong-type', path, `must be a number of ${question.unit ?? 'units'} or null`)];
  const low = question.atLeast ?? Number.NEGATIVE_INFINITY;
  const high = question.atMost ?? Number.POSITIVE_INFINITY;
  if (value >= low && value <= high) return [];
  const unit = question.unit === undefined ? '' : ` ${question.unit}`;
  return [issue('out-of-range', path, `must lie between ${low} and ${high}${unit}, not ${value}`)];
}

function aloneProblems(value: unknown, path: string): Issue[] {
  if (!Array.isArray(value) || new Set(value).size < 2) return [];
  const alone = value.find((option) => standsAlone.has(option));
  if (alone === undefined) return [];
  const message = `"${alone}" stands alone; leave it out or leave out the other options`;
  return [issue('contradiction', path, message)];
}

function resultProblems(question: AskedQuestion, value: unknown, path: string): Issue[] {
  if (!isFields(value)) {
    const example = '{"loosen-laces": "no"}';
    return [issue('wrong-type', path, `must be an object of results by change, such as ${example}, or null`)];
  }
  if (Object.keys(value).length > longestList) return [tooLong(path)];
  return Object.entries(value).flatMap(([change, result]) => {
    const place = `${path}.${change}`;
    const unknown = optionProblems(question, change, place);
    if (unknown.length > 0 || isResult(result)) return unknown;
    return [issue('unknown-option', place, `must be one of ${triedResults.join(', ')}`)];
  });
}

/** YAML 1.1 readers turn the bare word `no` into false, so false arrives for "no" and can mean nothing else. */
function isResult(value: unknown): boolean {
  return value === false || triedResults.includes(value as never);
}

function optionProblems(question: AskedQuestion, value: unknown, path: string): Issue[] {
  if (typeof value === 'string' && question.options.some((option) => option.id === value)) return [];
  const message = `${shown(value)} is no option of ${question.id}; they are ${names(question.options)}`;
  return [issue('unknown-option', path, message)];
}

/** The ids of questions or options, as a sentence lists them. */
export function names(entries: readonly { readonly id: string }[]): string {
  return entries.map((entry) => entry.id).join(', ');
}

/** A value as a message shows it: text in quotes and cut, anything else by its kind. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

export function issue(code: string, path: string, message: string): Issue {
  return { code, path: path.length > 200 ? `${path.slice(0, 200)}…` : path, message };
}
