import { daysFrom, eventLimits } from '@footing/assessment';
import { isDay } from '@footing/guide';
import { event as words } from '../words/en/event.ts';

/** What is wrong with the day of an event; undefined where nothing is. */
export function dayProblem(day: string, today: string): string | undefined {
  if (!isDay(day)) return words.noDay;
  const days = daysFrom(today, day);
  if (days < 0) return words.past;
  return days > eventLimits.mostDays ? words.tooFar : undefined;
}
