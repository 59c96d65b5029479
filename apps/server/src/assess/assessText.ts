import { type Assessor, readJson, readRequest } from '@footing/assessment';
import { firstIssues, type Issue, mostIssues } from '@footing/guide';

export type TextAnswer = { readonly status: 200 | 400; readonly body: string };

const fields = new Set(['id', 'answers', 'denied']);

/**
 * One request of `footing assess --jsonl` in, its answer out, both as text. The id may be left out: a connection knows which answer is whose.
 * Never throws for bad input: each problem is named.
 */
export function assessText(assessor: Assessor, text: string): TextAnswer {
  const read = readJson(text, 'the request is no JSON');
  if (read.issue !== undefined) return refused(null, [read.issue]);
  const input = read.value;
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return refused(null, [
      { code: 'wrong-type', path: '', message: 'send an object such as {"id": "1", "answers": {}}' },
    ]);
  return assessObject(assessor, input as Record<string, unknown>);
}

function assessObject(assessor: Assessor, input: Record<string, unknown>): TextAnswer {
  const id = Object.hasOwn(input, 'id') ? (input['id'] as unknown) : null;
  if (id !== null && typeof id !== 'string' && typeof id !== 'number')
    return refused(null, [{ code: 'wrong-type', path: 'id', message: 'an id is a string or a number' }]);
  const unknown = Object.keys(input).filter((key) => !fields.has(key));
  const { request, issues } = readRequest(assessor.guide, input);
  if (request === undefined || unknown.length > 0)
    return refused(id, firstIssues([...unknown.slice(0, mostIssues + 1).map(unknownField), ...issues]));
  return { status: 200, body: JSON.stringify({ id, ...assessor.assess(request) }) };
}

function unknownField(name: string): Issue {
  return {
    code: 'unknown-field',
    path: name.slice(0, 200),
    message: 'a request has id, answers and denied, nothing else',
  };
}

function refused(id: string | number | null, issues: readonly Issue[]): TextAnswer {
  return { status: 400, body: JSON.stringify({ id, error: issues[0], issues }) };
}
