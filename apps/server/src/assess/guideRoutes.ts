import type { Guide } from '@footing/guide';
import { z } from '@hono/zod-openapi';
import { problemResponses } from '../api/problems.ts';
import { createRoutes, type Routes } from '../http/context.ts';
import { keepFile, sendKept } from '../web/keptFile.ts';

/** `GET /v1/guide`: the whole compiled guide that assessments go by, with its version and hash. */
export function guideRoutes(guide: Guide): Routes {
  const routes = createRoutes();
  const file = keepFile(new TextEncoder().encode(JSON.stringify(guide)), 'application/json', 'no-cache');
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/guide',
    operationId: 'getGuide',
    summary: 'The guide: questions, causes, changes, red flags and sources',
    description: 'Compressed when asked so. Ask again with If-None-Match: 304 as long as it is the same.',
    responses: {
      200: { description: 'The guide', content: { 'application/json': { schema: GuideSchema } } },
      304: { description: 'You have it already' },
      429: problemResponses[429],
    },
  });
  routes.get('/v1/guide', (c) => sendKept(c, file));
  return routes;
}

const Item = z.looseObject({ id: z.string() });
const GuideSchema = z
  .looseObject({
    version: z.string(),
    hash: z.string(),
    questions: z.array(Item),
    causes: z.array(Item),
    changes: z.array(Item),
    redFlags: z.array(Item),
    sources: z.array(Item),
  })
  .openapi('Guide');
