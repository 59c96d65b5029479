/** A session in words, as lists and questions name it. */
import type { Session } from '@footing/diary';
import type { Guide } from '@footing/guide';
import { diary } from '../words/en/diary.ts';

/** Rounded for a reader: whole from ten on. */
export function shownNumber(value: number): string {
  return value >= 10 ? String(Math.round(value)) : String(Math.round(value * 10) / 10);
}

/** The day and time where the person is; the month in words, since 11/12 is another day elsewhere. */
export function shownTime(startedAt: string): string {
  const hasTime = startedAt.includes('T');
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const options = hasTime
    ? ({ ...day, hour: '2-digit', minute: '2-digit' } as const)
    : { ...day, timeZone: 'UTC' };
  return new Date(startedAt).toLocaleString('en-GB', options);
}

/** Minutes and seconds of the timer, such as "24:10". */
export function shownClock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export function activityName(guide: Guide, id: string): string {
  return guide.activities.find((activity) => activity.id === id)?.name ?? id;
}

export function changeName(guide: Guide, id: string): string {
  return guide.changes.find((change) => change.id === id)?.name ?? id;
}

/** "Running, 1 May 2026, 08:30". */
export function sessionName(guide: Guide, { activity, startedAt }: Session): string {
  return `${activityName(guide, activity)}, ${shownTime(startedAt)}`;
}

/** How the numbness was, in one line. */
export function numbnessWords({ numbness }: Session): string {
  if (numbness === null) return diary.noNumbness;
  const { onset, strength, reliefMinutes } = numbness;
  const when =
    onset === null
      ? diary.someTime
      : 'minutes' in onset
        ? diary.afterMinutes(shownNumber(onset.minutes))
        : diary.afterKm(shownNumber(onset.km));
  return [
    diary.numbAfter(when),
    strength === null ? '' : diary.strengthOf(strength),
    reliefMinutes === null ? '' : diary.reliefOf(shownNumber(reliefMinutes)),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
