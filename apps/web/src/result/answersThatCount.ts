import { type Answers, type AskedGuide, settledEmergencies } from '@footing/assessment';
import { answersBefore, answersSoFar, type Interview } from '../check/interview.ts';

/**
 * The answers that a result is of: those of the pages that were turned. Where the open page makes it an emergency, its answers count
 * too: the check tells of that before the page is turned, and no result may then know less.
 */
export function answersThatCount(guide: AskedGuide, interview: Interview): Answers {
  const soFar = answersSoFar(guide, interview);
  const isEmergency = settledEmergencies(guide, soFar).length > 0;
  return isEmergency ? soFar : answersBefore(guide, interview, interview.at);
}
