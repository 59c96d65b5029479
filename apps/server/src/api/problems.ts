import { firstIssues, type Issue, mostIssues } from '@footing/guide';
import { type createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export const Problem = z
  .object({
    code: z.string().openapi({ description: 'A short name of the problem, the same in every language' }),
    path: z.string().openapi({ description: 'Where in the request; empty for all of it' }),
    message: z.string().openapi({ description: 'What is wrong, and what would be right' }),
  })
  .openapi('Problem');

export const Problems = z
  .object({
    error: Problem,
    issues: z.array(Problem).optional().openapi({ description: 'Every problem, the first among them' }),
  })
  .openapi('Problems');

type Responses = Parameters<typeof createRoute>[0]['responses'];

/** What every route may answer that takes something from outside. */
export const problemResponses = {
  400: problemResponse('The request is wrong; each problem is named'),
  413: problemResponse('The request is too large'),
  429: problemResponse('Too many requests; Retry-After says in how many seconds to come back'),
} satisfies Responses;

export function problemResponse(description: string) {
  return { description, content: { 'application/json': { schema: Problems } } };
}

/** An answer that names one problem. */
export function problem(c: Context, status: ContentfulStatusCode, code: string, message: string, path = '') {
  return c.json({ error: { code, path, message } }, status) as never;
}

/** An answer that names every problem. */
export function problems(c: Context, status: ContentfulStatusCode, issues: readonly Issue[]) {
  return c.json({ error: issues[0]!, issues }, status);
}

/** What would be right in each field, by its path, to follow "must be" or "give": "a text of 1 to 200 characters". */
export type RightValues = Readonly<Record<string, string>>;

/** The problems that a schema found, in the words of the contract: the schema's own, else that of `right`. */
export function issuesOfSchema(error: z.ZodError, right: RightValues = {}): Issue[] {
  const found = error.issues.slice(0, mostIssues + 1).flatMap((issue) => issuesOf(issue, right));
  return [...firstIssues(found)];
}

function issuesOf(found: z.core.$ZodIssue, right: RightValues): Issue[] {
  const path = found.path.join('.');
  if (found.code === 'unrecognized_keys')
    return found.keys.slice(0, mostIssues + 1).map((key) => ({
      code: 'unknown-field',
      path: [...found.path, key].join('.').slice(0, 200),
      message: 'there is no such field here; leave it out',
    }));
  return [{ code: codeOf(found), path, message: messageOf(found, right[path]) }];
}

/** The names that problems have everywhere else, in place of the library's. */
function codeOf(found: z.core.$ZodIssue): string {
  if (isMissing(found)) return 'missing';
  if (found.code === 'invalid_type' || found.code === 'invalid_union') return 'wrong-type';
  return found.code === 'too_small' || found.code === 'too_big' ? 'out-of-range' : 'wrong-value';
}

const isMissing = ({ message }: z.core.$ZodIssue) => message.endsWith('received undefined');

/** The library's words name types of a programming language; a schema's own begin in another way. */
const ofLibrary = /^(Invalid|Too (small|big))\b/;

function messageOf(found: z.core.$ZodIssue, right: string | undefined): string {
  if (!ofLibrary.test(found.message)) return found.message;
  const wanted = right ?? wantedBy(found);
  return isMissing(found) ? `is missing: give ${wanted}` : `must be ${wanted}`;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function wantedBy(found: z.core.$ZodIssue): string {
  switch (found.code) {
    case 'invalid_type':
      return kinds[found.expected] ?? `of the type ${found.expected}`;
    case 'too_small':
      return `${found.origin === 'string' ? 'a text of a length of' : ''} at least ${found.minimum}`.trim();
    case 'too_big':
      return `${found.origin === 'string' ? 'a text of a length of' : ''} at most ${found.maximum}`.trim();
    default:
      return 'as the interface at /api says';
  }
}
