/** The page that comes after some answers. */
import {
  type AssessmentRequest,
  type Assessor,
  changesShown,
  type NextPage,
  questionsBeforeChanges,
} from '@footing/assessment';
import { beforeChanges } from '../check/beforeChanges.ts';

/**
 * The interview asks for urgency and causes; whether a change is for somebody may hang on more, such as what they wear: that is one
 * page after all others, and none where no change is offered, as in an emergency. Null once nothing is left to ask.
 */
export function pageAfter(assessor: Assessor, request: AssessmentRequest): NextPage | null {
  const next = assessor.next(request);
  if (next !== null) return next;
  const assessed = assessor.assessWithoutBands(request);
  const questions = questionsBeforeChanges(assessor.guide, request.answers, assessed, changesShown);
  return questions.length === 0 ? null : { page: beforeChanges, questions };
}
