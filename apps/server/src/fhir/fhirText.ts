import { randomUUID } from 'node:crypto';
import { type Assessor, readJson } from '@footing/assessment';
import { assessmentBundle, operationOutcomeOf, readResponse } from '@footing/exchange';
import type { TextAnswer } from '../assess/assessText.ts';

/**
 * `$assess`: a QuestionnaireResponse, or a bundle that holds one, to a document. What cannot be read gets an OperationOutcome that names every
 * problem; nothing is guessed.
 * @param madeAt now: a FHIR instant.
 */
export function fhirText(assessor: Assessor, text: string, madeAt: string): TextAnswer {
  const { guide } = assessor;
  const read = readJson(text, 'the request is no JSON');
  if (read.issue !== undefined) return refused([read.issue]);
  const { request, issues, authored: time, subject } = readResponse(guide, read.value);
  if (request === undefined) return refused(issues);
  const assessment = assessor.assess(request);
  const bundle = assessmentBundle({ guide, request, assessment, time, madeAt, subject, newId: randomUUID });
  return { status: 200, body: JSON.stringify(bundle) };
}

function refused(issues: Parameters<typeof operationOutcomeOf>[0]): TextAnswer {
  return { status: 400, body: JSON.stringify(operationOutcomeOf(issues)) };
}
