/** The sessions of a trial, in the form that its analysis reads. */
import type { Session } from './session.ts';
import { timeToNumbness } from './timeToNumbness.ts';

export type TrialSession = {
  /** Until numbness, or to the end: without it, or where nobody knows when it began. */
  readonly minutes: number;
  readonly censored: boolean;
  readonly untimed?: true;
  readonly arm: 'baseline' | 'change';
  readonly order: number;
  readonly sessionMinutes: number;
  readonly strength?: number;
  readonly reliefMinutes?: number;
  readonly activity: string;
  /** Days from 1970-01-01 to the day where the person was. */
  readonly day: number;
  readonly otherChanges: readonly string[];
};

/** In the order of time. Of numbness whose onset is not known it is known that it came by the end. */
export function trialSessions(sessions: readonly Session[], change: string): readonly TrialSession[] {
  const own = sessions.filter((session) => session.trial?.change === change);
  const sorted = own.sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  return sorted.flatMap((session, order) => {
    if (session.trial === null) return [];
    const time = timeToNumbness(session);
    const { strength, reliefMinutes } = session.numbness ?? { strength: null, reliefMinutes: null };
    return [
      {
        minutes: time?.minutes ?? session.minutes,
        censored: time?.isCensored ?? false,
        ...(time === null ? { untimed: true } : {}),
        arm: session.trial.arm,
        order,
        sessionMinutes: session.minutes,
        ...(strength === null ? {} : { strength }),
        ...(reliefMinutes === null ? {} : { reliefMinutes }),
        activity: session.activity,
        day: localDay(session.startedAt),
        otherChanges: session.otherChanges,
      },
    ];
  });
}

const dayMs = 86_400_000;

/** The day as written; of a time in UTC, as sessions are kept, the day where the device is. */
function localDay(startedAt: string): number {
  if (!startedAt.endsWith('Z')) return Date.parse(startedAt.slice(0, 10)) / dayMs;
  const start = new Date(startedAt);
  return Math.floor((start.getTime() - start.getTimezoneOffset() * 60_000) / dayMs);
}
