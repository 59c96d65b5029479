import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { problem } from '../api/problems.ts';
import { isFhir, outcome } from '../fhir/outcome.ts';

/** Refusals that no route words of its own, and what FHIR calls each. */
const fhirCodes = {
  'wrong-host': 'invalid',
  'too-many-requests': 'throttled',
  'not-found': 'not-found',
  'wrong-method': 'not-supported',
  refused: 'processing',
  failed: 'exception',
  'no-store': 'no-store',
} as const;

/** One problem in the form of what was asked: a client of FHIR reads nothing but an OperationOutcome. */
export function refuse(
  c: Context,
  status: ContentfulStatusCode,
  code: keyof typeof fhirCodes,
  message: string,
): Response {
  if (isFhir(c.req.path)) return outcome(c, status, fhirCodes[code], message);
  return problem(c, status, code, message);
}
