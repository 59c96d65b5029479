/** The guide of this repository and an assessor over it, shared by the tests of a file. */
import { loadGuide } from '@footing/guide/load';
import { type Answers, type AssessmentRequest, createAssessor } from '../src/index.ts';

export const guide = await loadGuide();
export const assessor = createAssessor(guide);

export function request(answers: Answers): AssessmentRequest {
  return { answers, denied: {} };
}
