import { randomUUID } from 'node:crypto';
import type { Assessor } from '@footing/assessment';
import { assessmentBundle, operationOutcomeOf, readResponse } from '@footing/exchange';
import type { TextAnswer } from '../assess/assessText.ts';

/**
 * `$assess`: a QuestionnaireResponse, or a bundle that holds one, to a document. What cannot be read gets an OperationOutcome that names every
 * problem; nothing is guessed.
 * @param time when it was asked: a FHIR instant.
 */
export function fhirText(assessor: Assessor, text: string, time: string): TextAnswer {
  const { guide } = assessor;
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const message = `the request is no JSON: ${(error as Error).message.slice(0, 200)}`;
    return refused([{ code: 'not-json', path: '', message }]);
  }
  const { request, issues } = readResponse(guide, input);
  if (request === undefined) return refused(issues);
  const assessment = assessor.assess(request);
  const bundle = assessmentBundle({ guide, request, assessment, time, newId: randomUUID });
  return { status: 200, body: JSON.stringify(bundle) };
}

function refused(issues: Parameters<typeof operationOutcomeOf>[0]): TextAnswer {
  return { status: 400, body: JSON.stringify(operationOutcomeOf(issues)) };
}
