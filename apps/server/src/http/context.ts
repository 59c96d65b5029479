import { OpenAPIHono } from '@hono/zod-openapi';
import type { Env } from 'hono';
import { issuesOfSchema, problems } from '../api/problems.ts';

/** What requests carry through the server. Absent bindings: a request given as a value, in a test. */
export interface ServerEnv extends Env {
  Variables: { requestId: string };
}

/** A part of the server: routes whose schemas both check what comes and describe it in the OpenAPI document. */
export type Routes = OpenAPIHono<ServerEnv>;

export function createRoutes(): Routes {
  return new OpenAPIHono<ServerEnv>({
    defaultHook: (result, c) =>
      result.success ? undefined : problems(c, 400, issuesOfSchema(result.error)),
  });
}
