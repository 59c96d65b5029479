import { randomUUID } from 'node:crypto';
import { type Assessor, readJson } from '@footing/assessment';
import { assessmentBundle, operationOutcomeOf, readResponse } from '@footing/exchange';
import type { TextAnswer } from '../assess/assessText.ts';

/**
 * `$assess`: a QuestionnaireResponse, or a bundle that holds one, to a document. What cannot be read gets an OperationOutcome that names every
 * problem; nothing is guessed.
 * @param time when it was asked: a FHIR instant.
 */
export function fhirText(assessor: Assessor, text: string, time: string): TextAnswer {
  const { guide } = assessor;
  const read = readJson(text, 'the request is no JSON');
  if (read.issue !== undefined) return refused([read.issue]);
  const { request, issues } = readResponse(guide, read.value);
  if (request === undefined) return refused(issues);
  const assessment = assessor.assess(request);
  const bundle = assessmentBundle({ guide, request, assessment, time, newId: randomUUID });
  return { status: 200, body: JSON.stringify(bundle) };
}

function refused(issues: Parameters<typeof operationOutcomeOf>[0]): TextAnswer {
  return { status: 400, body: JSON.stringify(operationOutcomeOf(issues)) };
}
