/** The guide of this repository and an assessor over it, shared by the tests of a file. */
import { loadGuide } from '@footing/guide/load';
import { type Answers, type AssessmentRequest, type Assessor, createAssessor } from '../src/index.ts';

export const guide = await loadGuide();
export const assessor = createAssessor(guide);

export function request(answers: Answers): AssessmentRequest {
  return { answers, denied: {} };
}

/** Of the guide without what answers add together. */
export function createAssessorApart(): Assessor {
  const corrections = Object.entries(guide.corrections).map(([cause, own]) => [
    cause,
    { ...own, together: {} },
  ]);
  return createAssessor({ ...guide, corrections: Object.fromEntries(corrections) });
}
