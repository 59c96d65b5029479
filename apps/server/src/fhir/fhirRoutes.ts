import { capabilityStatementOf, questionnaireOf } from '@footing/exchange';
import type { Guide } from '@footing/guide';
import { z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import packageJson from '../../package.json' with { type: 'json' };
import type { AssessPool } from '../assess/assessPool.ts';
import { createRoutes, type Routes } from '../http/context.ts';
import type { Metrics } from '../http/metrics.ts';
import { unreadableBody } from '../http/unreadableBody.ts';
import { type KeptFile, keepFile, sendKept } from '../web/keptFile.ts';
import { fhirHeaders, fhirType, outcome } from './outcome.ts';

const fhirBytes = 2_000_000;

export type FhirParts = {
  readonly guide: Guide;
  readonly pool: AssessPool;
  readonly metrics: Metrics;
  readonly publicUrl: string | undefined;
};

/** FHIR R4: what can be asked, the interview as a Questionnaire, and `$assess`, stateless as `/v1/assess`. */
export function fhirRoutes({ guide, pool, metrics, publicUrl }: FhirParts): Routes {
  const routes = createRoutes();
  const metadata = kept(
    capabilityStatementOf(guide, {
      version: packageJson.version,
      date: new Date().toISOString(),
      ...(publicUrl === undefined ? {} : { url: `${publicUrl}/fhir` }),
    }),
  );
  routes.openAPIRegistry.registerPath(metadataPath);
  routes.get('/fhir/metadata', (c) => sendKept(c, metadata));
  const questionnaire = kept({ ...questionnaireOf(guide), id: 'footing' });
  routes.openAPIRegistry.registerPath(questionnairePath);
  routes.get('/fhir/Questionnaire/footing', (c) => sendKept(c, questionnaire));
  routes.openAPIRegistry.registerPath(assessPath);
  routes.on(
    'POST',
    ['/fhir/$assess', '/fhir/%24assess'],
    bodyLimit({
      maxSize: fhirBytes,
      onError: (c) => outcome(c, 413, 'too-long', `a request may have at most ${fhirBytes} bytes`),
    }),
    async (c) => {
      const unreadable = unreadableBody(c);
      if (unreadable !== undefined) return outcome(c, 415, 'not-supported', unreadable);
      const answer = await pool.run('fhir', await c.req.text());
      if (answer !== undefined) return c.body(answer.body, answer.status, fhirHeaders);
      metrics.limited('busy');
      c.header('retry-after', '2');
      return outcome(c, 503, 'throttled', 'more asks than this server can answer now; try again in 2 s');
    },
  );
  return routes;
}

/** A resource that is the same for everybody while the server runs. */
function kept(resource: object): KeptFile {
  return keepFile(new TextEncoder().encode(JSON.stringify(resource)), fhirType, 'no-cache');
}

const resource = (name: string) => z.looseObject({ resourceType: z.literal(name) }).openapi(name);
const holds = (description: string, name: string) => ({
  description,
  content: { [fhirType]: { schema: resource(name) } },
});
const refused = (description: string) => holds(description, 'OperationOutcome');
const holdingResponse = [resource('QuestionnaireResponse'), resource('Bundle'), resource('Parameters')];
const hasIt = { description: 'You have it already' };
const tooOften = refused('Too many requests; Retry-After says in how many seconds to come back');

const metadataPath = {
  method: 'get',
  path: '/fhir/metadata',
  operationId: 'getCapabilities',
  summary: 'What can be asked in FHIR R4',
  responses: { 200: holds('What this server answers', 'CapabilityStatement'), 304: hasIt, 429: tooOften },
} satisfies Parameters<Routes['openAPIRegistry']['registerPath']>[0];

const questionnairePath = {
  method: 'get',
  path: '/fhir/Questionnaire/footing',
  operationId: 'getQuestionnaire',
  summary: 'The interview as an SDC Questionnaire',
  responses: { 200: holds('The questionnaire of the guide', 'Questionnaire'), 304: hasIt, 429: tooOften },
} satisfies Parameters<Routes['openAPIRegistry']['registerPath']>[0];

const assessPath = {
  method: 'post',
  path: '/fhir/$assess',
  operationId: 'assessResponse',
  summary:
    'A QuestionnaireResponse, or a bundle or parameters that hold one, to an assessment as a FHIR document',
  request: {
    body: { required: true, content: { [fhirType]: { schema: z.union(holdingResponse) } } },
  },
  responses: {
    200: holds('The assessment', 'Bundle'),
    400: refused('What cannot be read; each problem is named'),
    413: refused('The request is too large'),
    415: refused('A body that is compressed, or not UTF-8'),
    429: tooOften,
    503: refused('Too much waits already'),
  },
} satisfies Parameters<Routes['openAPIRegistry']['registerPath']>[0];
