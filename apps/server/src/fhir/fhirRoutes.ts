import { bodyLimit } from 'hono/body-limit';
import { createRoutes, type Routes } from '../http/context.ts';

/** What answers FHIR requests: plain values in and out. A refusal is an OperationOutcome that names every problem. */
export type FhirService = {
  /** The interview as an SDC Questionnaire. */
  readonly questionnaire: () => object;
  /** A QuestionnaireResponse (or Parameters that hold one) to a Bundle. */
  readonly assess: (input: unknown) => { readonly status: 200 | 400 | 422; readonly resource: object };
  /** An OperationOutcome with one error of a kind from FHIR's issue types. */
  readonly outcome: (kind: 'too-long' | 'structure', words: string) => object;
};

export const fhirBytes = 2_000_000;

/** `POST /fhir/$assess` and `GET /fhir/Questionnaire/footing`; stateless, as `/v1/assess`. */
export function fhirRoutes(service: FhirService): Routes {
  const routes = createRoutes();
  const type = { 'content-type': 'application/fhir+json; charset=utf-8', 'cache-control': 'no-store' };
  const tooLong = `a request may have at most ${fhirBytes} bytes`;
  routes.use(
    '/fhir/*',
    bodyLimit({
      maxSize: fhirBytes,
      onError: (c) => c.json(service.outcome('too-long', tooLong), 413, type),
    }),
  );
  routes.get('/fhir/Questionnaire/footing', (c) => c.json(service.questionnaire(), 200, type));
  routes.post('/fhir/$assess', async (c) => {
    let input: unknown;
    try {
      input = JSON.parse(await c.req.text());
    } catch (error) {
      return c.json(
        service.outcome('structure', `the request is no JSON: ${(error as Error).message.slice(0, 200)}`),
        400,
        type,
      );
    }
    const { status, resource } = service.assess(input);
    return c.json(resource, status, type);
  });
  return routes;
}
