import type { AskedGuide } from '@footing/assessment';
import { type Answers, answerTo, chosenOptions } from '@footing/assessment';

type Known = AskedGuide['activities'][number];

/** The kinds of exercise that an event can be of: those that were ticked; all where none was. */
export function activityChoices(activities: readonly Known[], answers: Answers): readonly Known[] {
  const ticked = chosenOptions(answerTo(answers, 'activities'));
  const own = activities.filter(({ id }) => ticked.includes(id));
  return own.length > 0 ? own : activities;
}
