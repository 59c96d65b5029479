/** The JSON Lines contract: one object `{id, answers, denied}` as text in, one object out. */
import { firstIssues, type Issue, isFields, mostIssues } from '@footing/guide';
import { issue } from './answerProblems.ts';
import type { Assessment, Assessor } from './assess.ts';
import { readJson } from './readJson.ts';
import { readRequest } from './readRequest.ts';

/** A line must have an id, since its answer is told by it; a request may: a connection knows which answer is whose. */
export type AskedAs = 'line' | 'request';

type Id = string | number | null;

export type AssessedJson = { readonly id: Id } & Assessment;
/** The first problem in `error`, as the contract has it; all of them in `issues`. */
export type RefusedJson = { readonly id: Id; readonly error: Issue; readonly issues: readonly Issue[] };

/** Never throws for bad input: each problem is named, with where it is and what would be right. */
export function assessJson(assessor: Assessor, text: string, as: AskedAs): AssessedJson | RefusedJson {
  const { value, issue: unreadable } = readJson(text, `the ${as} is no JSON`);
  const id = idOf(value);
  if (unreadable !== undefined) return refusedJson(id, [unreadable]);
  if (!isFields(value)) {
    const message = `the ${as} must be an object such as {"id": "1", "answers": {}}`;
    return refusedJson(id, [issue('wrong-type', '', message)]);
  }
  const own = [...idProblems(value, as), ...unknownFields(value, as)];
  const { request, issues } = readRequest(assessor.guide, value);
  if (request === undefined || own.length > 0) return refusedJson(id, firstIssues([...own, ...issues]));
  return { id, ...assessor.assess(request) };
}

/** @param issues one at least. */
export function refusedJson(id: Id, issues: readonly Issue[]): RefusedJson {
  return { id, error: issues[0]!, issues };
}

function idOf(value: unknown): Id {
  const id = isFields(value) && Object.hasOwn(value, 'id') ? value['id'] : null;
  // 1e999 is a number in JSON, and would come back as null
  return typeof id === 'string' || (typeof id === 'number' && Number.isFinite(id)) ? id : null;
}

function idProblems(value: Readonly<Record<string, unknown>>, as: AskedAs): Issue[] {
  if (idOf(value) !== null) return [];
  if (as === 'line')
    return [issue('missing', 'id', 'give the line an id, a string or a number; the answer carries it')];
  const isLeftOut = !Object.hasOwn(value, 'id') || value['id'] === null;
  return isLeftOut ? [] : [issue('wrong-type', 'id', 'an id is a string or a number')];
}

const fields: ReadonlySet<string> = new Set(['id', 'answers', 'denied']);

function unknownFields(value: Readonly<Record<string, unknown>>, as: AskedAs): Issue[] {
  const unknown = Object.keys(value).filter((key) => !fields.has(key));
  const message = `a ${as} has id, answers and denied, nothing else`;
  return unknown.slice(0, mostIssues + 1).map((key) => issue('unknown-field', key, message));
}
