import { createRoute, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { problem, problemResponse, problemResponses } from '../api/problems.ts';
import { createRoutes, type Routes } from '../http/context.ts';
import type { Query } from '../store/database.ts';
import { keepIssue } from './issueStore.ts';
import { Report, reportBytes, rightInReports } from './report.ts';

/** `POST /v1/issues`: reports of the web app, with their pictures. Only this host's own pages may send them. */
export function issueRoutes(query: Query, atMost: number): Routes {
  const routes = createRoutes(rightInReports);
  routes.use(
    '/v1/issues',
    bodyLimit({
      maxSize: reportBytes,
      onError: (c) => problem(c, 413, 'too-large', `a report may have at most ${reportBytes} bytes`),
    }),
  );
  routes.openapi(route, async (c) => {
    const report = c.req.valid('json');
    if (await keepIssue(query, report, atMost)) return c.json({ id: report.id }, 201);
    return problem(
      c,
      507,
      'full',
      'this server keeps as many reports as it may; its maintainers must read some first',
    );
  });
  return routes;
}

const route = createRoute({
  method: 'post',
  path: '/v1/issues',
  operationId: 'reportIssue',
  summary: 'Report an issue with the app, with a picture of the page',
  request: { body: { required: true, content: { 'application/json': { schema: Report } } } },
  responses: {
    201: { description: 'Kept', content: { 'application/json': { schema: z.object({ id: z.string() }) } } },
    ...problemResponses,
    415: problemResponse('The body is not sent as application/json'),
    503: problemResponse('What is kept cannot be reached now; Retry-After says when to try again'),
    507: problemResponse('The server keeps as many reports as it may'),
  },
});
