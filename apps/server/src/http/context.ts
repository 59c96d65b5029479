import type { Issue } from '@footing/guide';
import type { HttpBindings } from '@hono/node-server';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, Env } from 'hono';
import { issuesOfSchema, problems, type RightValues } from '../api/problems.ts';

/** What requests carry through the server. Absent bindings: a request given as a value, in a test. */
export interface ServerEnv extends Env {
  Bindings: Partial<HttpBindings>;
  Variables: { requestId: string };
}

/** A part of the server: routes whose schemas both check what comes and describe it in the OpenAPI document. */
export type Routes = OpenAPIHono<ServerEnv>;

/**
 * @param right what would be right in each field of what the routes take.
 * @param refuse how a request that a schema refuses is answered; by default with every problem.
 */
export function createRoutes(
  right: RightValues = {},
  refuse: (c: Context, issues: Issue[]) => Response = everyProblem,
): Routes {
  return new OpenAPIHono<ServerEnv>({
    defaultHook: (result, c) => (result.success ? undefined : refuse(c, issuesOfSchema(result.error, right))),
  });
}

function everyProblem(c: Context, issues: Issue[]): Response {
  return problems(c, 400, issues);
}
