import { daysFrom, eventLimits } from '@footing/assessment';
import type { OwnEvent } from './keptEvent.ts';

/** The event that was kept, where it can be planned still: of a kind of exercise that is ticked, and within the year. */
export function stillPlanned(
  kept: OwnEvent | undefined,
  choices: readonly { readonly id: string }[],
  today: string,
): OwnEvent | undefined {
  if (kept === undefined || !choices.some(({ id }) => id === kept.activity)) return undefined;
  return daysFrom(today, kept.day) <= eventLimits.mostDays ? kept : undefined;
}
