/** Checks what comes from outside against the guide: every problem is named, nothing is guessed, nothing is thrown. */
import type { Guide, Issue, Question } from '@footing/guide';
import { type Answer, type AssessmentRequest, type Denied, standsAlone, triedResults } from './answers.ts';

export type ReadResult =
  | { readonly request: AssessmentRequest; readonly issues: readonly [] }
  | { readonly request: undefined; readonly issues: readonly Issue[] };

/** Reads `{answers, denied}`; other keys are the caller's business. */
export function readRequest(guide: Guide, input: unknown): ReadResult {
  if (!isRecord(input)) {
    const found = issue('wrong-type', '', `must be an object such as {"answers": {"age": 41}}, not ${kindOf(input)}`);
    return { request: undefined, issues: [found] };
  }
  const issues: Issue[] = [];
  const answers = readAnswers(guide, own(input, 'answers'), issues);
  const denied = readDenied(guide, own(input, 'denied'), issues);
  for (const [id, options] of Object.entries(denied))
    for (const option of options)
      if (isChosen(answers[id], option))
        issues.push(
          issue('contradiction', `denied.${id}`, `"${option}" is both answered and denied; give it once`),
        );
  return issues.length > 0 ? { request: undefined, issues } : { request: { answers, denied }, issues: [] };
}

function readAnswers(guide: Guide, input: unknown, issues: Issue[]): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  if (!isRecord(input)) {
    issues.push(
      issue('wrong-type', 'answers', 'must be an object of answers by question id, such as {"age": 41}'),
    );
    return answers;
  }
  for (const [id, value] of Object.entries(input)) {
    const path = `answers.${id}`;
    const question = guide.questions.find((q) => q.id === id);
    if (question === undefined) {
      issues.push(
        issue(
          'unknown-question',
          path,
          `there is no question "${id}"; the questions are ${names(guide.questions)}`,
        ),
      );
      continue;
    }
    const found = value === null ? [] : problemsOf(question, value, path);
    issues.push(...found);
    if (found.length === 0) answers[id] = tidy(value as Answer);
  }
  return answers;
}

function readDenied(guide: Guide, input: unknown, issues: Issue[]): Denied {
  const denied: Record<string, readonly string[]> = {};
  if (input === undefined || input === null) return denied;
  if (!isRecord(input)) {
    issues.push(issue('wrong-type', 'denied', 'must be an object of option lists by question id'));
    return denied;
  }
  for (const [id, value] of Object.entries(input)) {
    const path = `denied.${id}`;
    const question = guide.questions.find((q) => q.id === id);
    if (question === undefined || question.options.length === 0) {
      issues.push(issue('unknown-question', path, `"${id}" is no question with options`));
      continue;
    }
    const found = listProblems(question, value, path);
    issues.push(...found);
    if (found.length === 0) denied[id] = [...new Set(value as string[])];
  }
  return denied;
}

/** What is wrong with a value that is not null, for a question of its kind. */
function problemsOf(question: Question, value: unknown, path: string): Issue[] {
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

function numberProblems(question: Question, value: unknown, path: string): Issue[] {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return [issue('wrong-type', path, `must be a number of ${question.unit ?? 'units'} or null`)];
  const low = question.atLeast ?? Number.NEGATIVE_INFINITY;
  const high = question.atMost ?? Number.POSITIVE_INFINITY;
  if (value >= low && value <= high) return [];
  return [
    issue('out-of-range', path, `must lie between ${low} and ${high} ${question.unit ?? ''}, not ${value}`),
  ];
}

function listProblems(question: Question, value: unknown, path: string): Issue[] {
  if (!Array.isArray(value))
    return [issue('wrong-type', path, `must be a list of options or null: ${names(question.options)}`)];
  return value.flatMap((option, i) => optionProblems(question, option, `${path}.${i}`));
}

function aloneProblems(value: unknown, path: string): Issue[] {
  if (!Array.isArray(value) || new Set(value).size < 2) return [];
  const alone = value.find((option) => standsAlone.has(option));
  if (alone === undefined) return [];
  return [
    issue('contradiction', path, `"${alone}" stands alone; leave it out or leave out the other options`),
  ];
}

function resultProblems(question: Question, value: unknown, path: string): Issue[] {
  if (!isRecord(value))
    return [
      issue('wrong-type', path, 'must be an object of results by change, such as {"loosen-laces": "no"}'),
    ];
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

function optionProblems(question: Question, value: unknown, path: string): Issue[] {
  if (typeof value === 'string' && question.options.some((option) => option.id === value)) return [];
  const shown = typeof value === 'string' ? `"${shorten(value)}"` : `a ${typeof value}`;
  return [
    issue(
      'unknown-option',
      path,
      `${shown} is no option of ${question.id}; they are ${names(question.options)}`,
    ),
  ];
}

function tidy(value: Answer): Answer {
  if (Array.isArray(value)) return [...new Set(value)];
  if (!isRecord(value)) return value;
  const results = Object.entries(value).map(([change, result]) => [
    change,
    (result as unknown) === false ? 'no' : result,
  ]);
  return Object.fromEntries(results);
}

function isChosen(answer: Answer | undefined, option: string): boolean {
  return answer === option || (Array.isArray(answer) && answer.includes(option));
}

function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function names(entries: readonly { readonly id: string }[]): string {
  return entries.map((entry) => entry.id).join(', ');
}

function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}

function issue(code: string, path: string, message: string): Issue {
  return { code, path: path.length > 200 ? `${path.slice(0, 200)}…` : path, message };
}
