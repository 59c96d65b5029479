import { operationOutcomeOf, questionnaireOf } from '@footing/exchange';
import type { Guide } from '@footing/guide';
import { z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import type { AssessPool } from '../assess/assessPool.ts';
import { createRoutes, type Routes } from '../http/context.ts';
import type { Metrics } from '../http/metrics.ts';
import { unreadableBody } from '../http/unreadableBody.ts';
import { keepFile, sendKept } from '../web/keptFile.ts';

export const fhirBytes = 2_000_000;

const type = 'application/fhir+json';
const answered = { 'content-type': type, 'cache-control': 'no-store' };

/** FHIR R4: the interview as a Questionnaire, and `$assess`, stateless as `/v1/assess`. */
export function fhirRoutes(guide: Guide, pool: AssessPool, metrics: Metrics): Routes {
  const routes = createRoutes();
  const questionnaire = keepFile(
    new TextEncoder().encode(JSON.stringify(questionnaireOf(guide))),
    type,
    'no-cache',
  );
  routes.openAPIRegistry.registerPath(questionnairePath);
  routes.get('/fhir/Questionnaire/footing', (c) => sendKept(c, questionnaire));
  routes.openAPIRegistry.registerPath(assessPath);
  routes.post(
    '/fhir/$assess',
    bodyLimit({
      maxSize: fhirBytes,
      onError: (c) =>
        c.json(outcome('too-long', `a request may have at most ${fhirBytes} bytes`), 413, answered),
    }),
    async (c) => {
      const unreadable = unreadableBody(c);
      if (unreadable !== undefined) return c.json(outcome('not-supported', unreadable), 415, answered);
      const answer = await pool.run('fhir', await c.req.text());
      if (answer !== undefined) return c.body(answer.body, answer.status, answered);
      metrics.limited('busy');
      c.header('retry-after', '2');
      return c.json(
        outcome('throttled', 'more asks than this server can answer now; try again in 2 s'),
        503,
        answered,
      );
    },
  );
  return routes;
}

function outcome(code: string, message: string) {
  return operationOutcomeOf([{ code, path: '', message }]);
}

const resource = (name: string) => z.looseObject({ resourceType: z.literal(name) }).openapi(name);
const holds = (description: string, name: string) => ({
  description,
  content: { [type]: { schema: resource(name) } },
});
const refused = (description: string) => holds(description, 'OperationOutcome');

const questionnairePath = {
  method: 'get',
  path: '/fhir/Questionnaire/footing',
  summary: 'The interview as an SDC Questionnaire',
  responses: { 200: holds('The questionnaire of the guide', 'Questionnaire') },
} satisfies Parameters<Routes['openAPIRegistry']['registerPath']>[0];

const assessPath = {
  method: 'post',
  path: '/fhir/$assess',
  summary: 'A QuestionnaireResponse, or a bundle that holds one, to an assessment as a FHIR document',
  request: { body: { required: true, content: { [type]: { schema: resource('QuestionnaireResponse') } } } },
  responses: {
    200: holds('The assessment', 'Bundle'),
    400: refused('What cannot be read; each problem is named'),
    413: refused('The request is too large'),
    415: refused('A body that is compressed, or not UTF-8'),
    503: refused('Too much waits already'),
  },
} satisfies Parameters<Routes['openAPIRegistry']['registerPath']>[0];
