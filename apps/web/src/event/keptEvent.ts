/** The event that somebody plans for: kept on the device with the answers, and deleted with them. */
import { isSessionsAWeek } from '@footing/assessment';
import { isDay } from '@footing/guide';
import { eventKey, type KeepProblem, keepText, removeKept } from '../check/storage.ts';

export type OwnEvent = {
  /** Such as "2026-05-01". */
  readonly day: string;
  readonly sessionsAWeek: number;
  readonly activity: string;
};

const form = 1;

/** What was kept; what cannot be read is as if nothing had been kept. */
export function keptEvent(): OwnEvent | undefined {
  try {
    const found = JSON.parse(localStorage.getItem(eventKey) ?? 'null') as { form: number; event: OwnEvent };
    if (found.form !== form || !isEvent(found.event)) return undefined;
    const { day, sessionsAWeek, activity } = found.event;
    return { day, sessionsAWeek, activity };
  } catch {
    return undefined;
  }
}

/** Keeps it; says why when it could not. */
export function keepEvent(event: OwnEvent): KeepProblem | undefined {
  return keepText(eventKey, JSON.stringify({ form, event }));
}

export function forgetEvent(): void {
  removeKept(eventKey);
}

function isEvent({ day, sessionsAWeek, activity }: OwnEvent): boolean {
  return (
    typeof day === 'string' && isDay(day) && isSessionsAWeek(sessionsAWeek) && typeof activity === 'string'
  );
}
