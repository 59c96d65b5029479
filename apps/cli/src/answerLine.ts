/** One line of `footing assess --jsonl` in, one object out. */
import { type Assessment, type Assessor, readJson, readRequest } from '@footing/assessment';
import type { Issue } from '@footing/guide';
import { type InputLine, longestLine } from './readLines.ts';

type Id = string | number | null;

/** The first problem in `error`, as the contract has it; all of them in `issues`. */
export type LineError = { readonly id: Id; readonly error: Issue; readonly issues?: readonly Issue[] };
export type LineAnswer = { readonly id: Id } & Assessment;

/** Never throws for bad input: what cannot be read gets an error that says where and what would be right. */
export function answerLine(assessor: Assessor, line: InputLine): LineAnswer | LineError {
  if (line.kind === 'too-long')
    return failure(null, 'too-long', '', `a line may have at most ${longestLine} bytes`);
  if (line.kind === 'not-utf8') return failure(null, 'not-utf8', '', 'the line is no UTF-8 text');
  const read = readJson(line.text, 'the line is no JSON');
  if (read.issue !== undefined) return { id: idOf(read.value) ?? null, error: read.issue };
  const input = read.value;
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return failure(null, 'wrong-type', '', 'the line must be an object such as {"id": "1", "answers": {}}');
  return answerObject(assessor, input as Record<string, unknown>);
}

function answerObject(assessor: Assessor, input: Record<string, unknown>): LineAnswer | LineError {
  const id = idOf(input);
  if (id === undefined)
    return failure(null, 'missing', 'id', 'give the line an id, a string or a number; the answer carries it');
  const unknown = Object.keys(input).find((key) => !['id', 'answers', 'denied'].includes(key));
  if (unknown !== undefined)
    return failure(
      id,
      'unknown-field',
      unknown.slice(0, 200),
      'a line has id, answers and denied, nothing else',
    );
  const { request, issues } = readRequest(assessor.guide, input);
  if (request === undefined) return { id, error: issues[0]!, issues };
  return { id, ...assessor.assess(request) };
}

function idOf(input: unknown): string | number | undefined {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'id')) return undefined;
  const { id } = input as { readonly id: unknown };
  return typeof id === 'string' || typeof id === 'number' ? id : undefined;
}

function failure(id: Id, code: string, path: string, message: string): LineError {
  return { id, error: { code, path, message } };
}
