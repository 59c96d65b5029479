import { bodyLimit } from 'hono/body-limit';
import { problem, problemResponse, problemResponses } from '../api/problems.ts';
import { createRoutes, type Routes } from '../http/context.ts';
import type { Metrics } from '../http/metrics.ts';
import { unreadableBody } from '../http/unreadableBody.ts';
import type { AssessPool } from './assessPool.ts';
import { Assessment, AssessProblems, AssessRequest } from './schemas.ts';

/** As the longest line of `footing assess --jsonl`; a whole interview takes a few thousand bytes. */
export const assessBytes = 1_000_000;

/** `POST /v1/assess`: stateless; nothing of it is kept or logged. */
export function assessRoutes(pool: AssessPool, metrics: Metrics): Routes {
  const routes = createRoutes();
  routes.openAPIRegistry.registerPath(description);
  routes.post('/v1/assess', bodyLimit({ maxSize: assessBytes, onError: tooLarge }), async (c) => {
    const unreadable = unreadableBody(c);
    if (unreadable !== undefined) return problem(c, 415, 'wrong-encoding', unreadable);
    const answer = await pool.run('assess', await c.req.text());
    if (answer === undefined) {
      metrics.limited('busy');
      return busy(c);
    }
    return c.body(answer.body, answer.status, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
    });
  });
  return routes;
}

type Context = Parameters<Parameters<Routes['notFound']>[0]>[0];

function tooLarge(c: Context) {
  return problem(c, 413, 'too-large', `a request may have at most ${assessBytes} bytes`);
}

function busy(c: Context) {
  c.header('retry-after', '2');
  return problem(c, 503, 'busy', 'more asks than this server can answer now; try again in 2 s');
}

const description = {
  method: 'post',
  path: '/v1/assess',
  operationId: 'assess',
  summary: 'Assess answers: urgency, causes with reasons, changes, and the next page of questions',
  description:
    'Hold an interview by sending all answers again with those to the last page added. Until next is null the urgency can still rise: show none as an all-clear before. The server keeps nothing. It is no diagnosis and no medical device.',
  request: { body: { required: true, content: { 'application/json': { schema: AssessRequest } } } },
  responses: {
    200: { description: 'The assessment', content: { 'application/json': { schema: Assessment } } },
    ...problemResponses,
    400: {
      description: 'What cannot be read; each problem is named',
      content: { 'application/json': { schema: AssessProblems } },
    },
    415: problemResponse('A body that is compressed, or not UTF-8'),
    503: problemResponse('Too much waits already'),
  },
} satisfies Parameters<Routes['openAPIRegistry']['registerPath']>[0];
