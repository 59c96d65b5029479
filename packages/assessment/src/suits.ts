import type { Change } from '@footing/guide';
import { type Answers, answerTo, chosenOptions } from './answers.ts';

/** Whether a change is for an activity that was told. */
export function suits(change: Pick<Change, 'activities'>, answers: Answers): boolean {
  const told = chosenOptions(answerTo(answers, 'activities'));
  return change.activities.includes('any') || change.activities.some((activity) => told.includes(activity));
}
