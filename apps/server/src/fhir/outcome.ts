import { operationOutcomeOf } from '@footing/exchange';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export const fhirType = 'application/fhir+json';

/** Whether a request is one of a client of FHIR. */
export function isFhir(path: string): boolean {
  return /^\/fhir(\/|$)/.test(path);
}

/** What the body of a FHIR answer is, and that nobody keeps it. */
export const fhirHeaders = { 'content-type': fhirType, 'cache-control': 'no-store' };

/** An answer that names one problem, as FHIR has it. */
export function outcome(c: Context, status: ContentfulStatusCode, code: string, message: string): Response {
  return c.json(operationOutcomeOf([{ code, path: '', message }]), status, fhirHeaders);
}
