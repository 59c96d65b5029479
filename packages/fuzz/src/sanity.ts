/** What must hold whatever an input was. */
import type { Outcome } from './reader.ts';

/** More issues than this help nobody, and can be far larger than the input was. */
export const mostIssues = 1100;
/** Characters of all issues together. */
const mostIssueText = 2_000_000;
/** Values looked at in one result. */
const mostValues = 200_000;

const watched: readonly object[] = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Number.prototype,
  Map.prototype,
  Promise.prototype,
];
const before = watched.map((prototype) => Reflect.ownKeys(prototype).length);

/** What is wrong with the outcome, or with the world after it; undefined when nothing is. */
export function wrongWith(outcome: Outcome): string | undefined {
  return pollution() ?? (outcome.kind === 'read' ? wrongValue(outcome.value) : wrongIssues(outcome.issues));
}

export function pollution(): string | undefined {
  const at = watched.findIndex((prototype, i) => Reflect.ownKeys(prototype).length !== before[i]);
  return at < 0 ? undefined : `a prototype was changed: ${watched[at]!.constructor.name}`;
}

function wrongIssues(issues: readonly unknown[]): string | undefined {
  if (issues.length === 0) return 'refused without an issue';
  if (issues.length > mostIssues) return 'more issues than anybody reads';
  let length = 0;
  for (const issue of issues) {
    const { code, path, message } = issue as Record<string, unknown>;
    if (typeof code !== 'string' || typeof path !== 'string' || typeof message !== 'string')
      return 'an issue without code, path and message';
    length += path.length + message.length;
  }
  return length > mostIssueText ? 'issues far larger than anybody reads' : undefined;
}

/** A value that was taken is plain data with numbers that are numbers. Typed arrays say NaN for "not measured". */
function wrongValue(value: unknown): string | undefined {
  const open: unknown[] = [value];
  for (let seen = 0; open.length > 0 && seen < mostValues; seen++) {
    const one = open.pop();
    if (typeof one === 'number' && !Number.isFinite(one)) return `a number that is none: ${one}`;
    if (typeof one !== 'object' || one === null || ArrayBuffer.isView(one)) continue;
    const prototype: unknown = Object.getPrototypeOf(one);
    if (prototype !== null && !plain.has(prototype as object)) return 'an object with a foreign prototype';
    for (const inner of Object.values(one)) open.push(inner);
  }
  return undefined;
}

const plain: ReadonlySet<object> = new Set([
  Object.prototype,
  Array.prototype,
  Map.prototype,
  Set.prototype,
  Date.prototype,
]);
