/** The page that comes after some answers. */
import {
  type Asker,
  type AssessmentRequest,
  changesShown,
  type NextPage,
  questionsBeforeChanges,
} from '@footing/assessment';
import { beforeChanges } from '../check/beforeChanges.ts';

/**
 * The interview asks for urgency and causes; whether a change is for somebody may hang on more, such as what they wear: that is one
 * page after all others, and none where no change is offered, as in an emergency. Null once nothing is left to ask.
 */
export function pageAfter(
  asker: Pick<Asker, 'guide' | 'next' | 'verdict'>,
  request: AssessmentRequest,
): NextPage | null {
  const next = asker.next(request);
  if (next !== null) return next;
  const verdict = asker.verdict(request);
  const questions = questionsBeforeChanges(asker.guide, request.answers, verdict, changesShown);
  return questions.length === 0 ? null : { page: beforeChanges, questions };
}
