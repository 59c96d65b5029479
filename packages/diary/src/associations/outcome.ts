/** Numbness as the analysis sees it: time until it came or the session ended, within one activity. */
import type { Session } from '../session/session.ts';
import { timeToNumbness } from '../session/timeToNumbness.ts';
import { endedTogether, placesByActivity } from './places.ts';

export type Outcome = {
  readonly session: Session;
  /** Until numbness, or to the end without it. */
  readonly minutes: number;
  readonly isNumb: boolean;
  /** Sessions are only ever compared with others of the same activity. */
  readonly activity: string;
  /** The place in time among those of the activity, from -1 to 1: what grew better or worse by itself. */
  readonly trend: number;
};

/** In the order of time. Sessions whose onset is not known, or shorter than a minute, are left out. */
export function outcomesOf(sessions: readonly Session[]): readonly Outcome[] {
  const sorted = [...sessions].sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  const known = sorted.flatMap((session) => {
    const time = timeToNumbness(session);
    if (time === null || session.minutes < 1) return [];
    return [{ session, minutes: time.minutes, isNumb: !time.isCensored, activity: session.activity }];
  });
  const trends = trendsOf(known);
  return known.map((outcome, i) => ({ ...outcome, trend: trends[i]! }));
}

function trendsOf(inTime: readonly Pick<Outcome, 'activity'>[]): Float64Array {
  const trends = new Float64Array(inTime.length);
  for (const places of placesByActivity(inTime))
    for (const [nth, i] of places.entries())
      trends[i] = places.length < 2 ? 0 : (2 * nth) / (places.length - 1) - 1;
  return trends;
}

/**
 * How much more numbness a session had than its length lets expect: 1 or 0, less the cumulative hazard up to its time by
 * Nelson and Aalen within its activity (the martingale residual; T. R. Fleming and D. P. Harrington, Counting Processes
 * and Survival Analysis, 1991, section 4.5). Their sum is 0 within each activity.
 */
export function residualsOf(outcomes: readonly Outcome[]): Float64Array {
  const residuals = new Float64Array(outcomes.length);
  for (const places of placesByActivity(outcomes)) {
    let [hazard, atRisk] = [0, places.length];
    for (const together of endedTogether(outcomes, places)) {
      hazard += together.filter((i) => outcomes[i]!.isNumb).length / atRisk;
      atRisk -= together.length;
      for (const i of together) residuals[i] = Number(outcomes[i]!.isNumb) - hazard;
    }
  }
  return residuals;
}
