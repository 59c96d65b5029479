/** Problems in foreign FHIR. `code` is an IssueType of FHIR, `path` a FHIRPath. */
import type { Issue } from '@footing/guide';

export type Problems = Issue[];

const longest = 200;

export function problem(code: string, path: string, message: string): Issue {
  return { code, path: cut(path), message };
}

/** A foreign value in a message: short, whatever it is. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(cut(value));
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** More than any list of a response has; a longer one is not looked through. */
const longestList = 1000;

export function isTooLong(list: unknown, path: string, problems: Problems, most = longestList): boolean {
  if (!Array.isArray(list) || list.length <= most) return false;
  problems.push(problem('too-long', path, `must have at most ${most} entries`));
  return true;
}

/** A place one step further in. Cut at every step: from outside a path can be a hundred thousand steps deep. */
export function within(path: string, step: string): string {
  return cut(`${path}.${step}`);
}

/** Where a path is deep its end tells most. */
function cut(text: string): string {
  return text.length > longest ? `…${text.slice(-longest)}` : text;
}
