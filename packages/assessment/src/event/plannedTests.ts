/** Which changes can still be tested before a day, one after the other, and which come too late. */
import type { Change } from '@footing/guide';

export type EventChange = Pick<
  Change,
  'id' | 'cost' | 'effort' | 'undoable' | 'sessionsToTell' | 'activities'
>;

/** A change under test: put in on `startDay`, judged after `sessions` on `endDay`. Days from today. */
export type PlannedTest = {
  readonly change: string;
  readonly sessions: number;
  readonly startDay: number;
  readonly endDay: number;
};

/** A change for whose sessions no room is left: it takes so many days. */
export type TooLate = { readonly change: string; readonly sessions: number; readonly days: number };

export type Tests = { readonly tests: readonly PlannedTest[]; readonly tooLate: readonly TooLate[] };

/**
 * Each in the order given, the next one on the day after the one before is judged: never two at once, none after `lastDay`. One that
 * takes too long leaves its place to a shorter one behind it.
 */
export function plannedTests(changes: readonly EventChange[], sessionsAWeek: number, lastDay: number): Tests {
  const tests: PlannedTest[] = [];
  const tooLate: TooLate[] = [];
  let startDay = 0;
  for (const change of changes) {
    const days = daysOf(change, sessionsAWeek);
    const own = { change: change.id, sessions: change.sessionsToTell };
    const endDay = startDay + days;
    if (endDay > lastDay) {
      tooLate.push({ ...own, days });
      continue;
    }
    tests.push({ ...own, startDay, endDay });
    startDay = endDay + 1;
  }
  return { tests, tooLate };
}

/** With sessions spread evenly, the first of them no later than a whole gap from now. */
function daysOf({ sessionsToTell }: EventChange, sessionsAWeek: number): number {
  return Math.ceil((7 * sessionsToTell) / sessionsAWeek);
}
