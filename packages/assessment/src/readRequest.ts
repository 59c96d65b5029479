/** Checks what comes from outside against the guide: every problem is named, nothing is guessed, nothing is thrown. */
import { firstIssues, type Issue, isFields, mostIssues } from '@footing/guide';
import { issue, listProblems, names, problemsOf, shown } from './answerProblems.ts';
import { type Answer, type AssessmentRequest, type Denied, isResults, standsAlone } from './answers.ts';
import type { AskedGuide, AskedQuestion } from './askedGuide.ts';

export type ReadResult =
  | { readonly request: AssessmentRequest; readonly issues: readonly [] }
  | { readonly request: undefined; readonly issues: readonly Issue[] };

/**
 * Reads `{answers, denied}`; other keys are the caller's business. Takes any value, and throws for none. Of very many problems the first are
 * named: what a hostile request is answered must not be far larger than the request.
 */
export function readRequest(guide: Pick<AskedGuide, 'questions'>, input: unknown): ReadResult {
  const issues: Issue[] = [];
  if (!isFields(input)) {
    const message = `must be an object such as {"answers": {"age": 41}}, not ${shown(input)}`;
    return { request: undefined, issues: [issue('wrong-type', '', message)] };
  }
  const answers = readAnswers(guide, own(input, 'answers'), issues);
  const denied = readDenied(guide, own(input, 'denied'), issues);
  issues.push(...contradictions(answers, denied));
  return issues.length > 0
    ? { request: undefined, issues: firstIssues(issues) }
    : { request: { answers, denied }, issues: [] };
}

function readAnswers(
  guide: Pick<AskedGuide, 'questions'>,
  input: unknown,
  issues: Issue[],
): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  if (!isFields(input)) {
    const message = 'must be an object of answers by question id, such as {"age": 41}';
    issues.push(issue('wrong-type', 'answers', message));
    return answers;
  }
  for (const [id, value] of Object.entries(input)) {
    if (issues.length > mostIssues) break;
    const path = `answers.${id}`;
    const question = guide.questions.find((q) => q.id === id);
    if (question === undefined) {
      const message = `there is no question ${shown(id)}; the questions are ${names(guide.questions)}`;
      issues.push(issue('unknown-question', path, message));
      continue;
    }
    const found = value === null ? [] : problemsOf(question, value, path);
    issues.push(...found);
    if (found.length === 0) answers[id] = tidy(value as Answer);
  }
  return answers;
}

function readDenied(guide: Pick<AskedGuide, 'questions'>, input: unknown, issues: Issue[]): Denied {
  const denied: Record<string, readonly string[]> = {};
  if (input === undefined || input === null) return denied;
  if (!isFields(input)) {
    const message = 'must be an object of option lists by question id, such as {"footwear": ["boots"]}';
    issues.push(issue('wrong-type', 'denied', message));
    return denied;
  }
  const withOptions = guide.questions.filter((question) => question.options.length > 0);
  for (const [id, value] of Object.entries(input)) {
    if (issues.length > mostIssues) break;
    const path = `denied.${id}`;
    const question = withOptions.find((q) => q.id === id);
    if (question === undefined) {
      const message = `${shown(id)} is no question with options; those are ${names(withOptions)}`;
      issues.push(issue('unknown-question', path, message));
      continue;
    }
    const found = value === null ? [] : deniedProblems(question, value, path);
    issues.push(...found);
    if (found.length === 0) denied[id] = [...new Set((value ?? []) as string[])];
  }
  return denied;
}

function deniedProblems(question: AskedQuestion, value: unknown, path: string): Issue[] {
  const found = listProblems(question, value, path);
  if (found.length > 0 || question.kind !== 'one') return found;
  const denied = new Set(value as string[]);
  if (question.options.some(({ id }) => !denied.has(id))) return [];
  const message = 'no option is left, and one must hold; leave that one out, or answer null';
  return [issue('contradiction', path, message)];
}

function contradictions(answers: Readonly<Record<string, Answer>>, denied: Denied): Issue[] {
  return Object.entries(denied).flatMap(([id, options]) =>
    options
      .filter((option) => isChosen(answers[id], option))
      .map((option) =>
        issue('contradiction', `denied.${id}`, `"${option}" is both answered and denied; give it once`),
      ),
  );
}

/** An empty list says "none of these" and so chooses the option that stands alone. A change that is denied was not tried. */
function isChosen(answer: Answer | undefined, option: string): boolean {
  if (isResults(answer)) return Object.hasOwn(answer, option);
  if (!Array.isArray(answer)) return answer === option;
  return answer.includes(option) || (answer.length === 0 && standsAlone.has(option));
}

function tidy(value: Answer): Answer {
  if (Array.isArray(value)) return [...new Set(value)];
  if (!isFields(value)) return value;
  const results = Object.entries(value).map(([change, result]) => [
    change,
    (result as unknown) === false ? 'no' : result,
  ]);
  return Object.fromEntries(results);
}

function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
