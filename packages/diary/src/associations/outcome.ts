/** Numbness as the analysis sees it: time until it came or the session ended, within one activity. */
import { type Session, timeToNumbness } from '../session/session.ts';

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
  return known.map((outcome) => {
    const own = known.filter(({ activity }) => activity === outcome.activity);
    return { ...outcome, trend: own.length < 2 ? 0 : (2 * own.indexOf(outcome)) / (own.length - 1) - 1 };
  });
}

/**
 * How much more numbness a session had than its length lets expect: 1 or 0, less the cumulative hazard up to its time by
 * Nelson and Aalen within its activity (the martingale residual; T. R. Fleming and D. P. Harrington, Counting Processes
 * and Survival Analysis, 1991, section 4.5). Their sum is 0 within each activity.
 */
export function residualsOf(outcomes: readonly Outcome[]): Float64Array {
  const hazards = new Map(
    [...new Set(outcomes.map(({ activity }) => activity))].map((activity) => [
      activity,
      hazardSteps(outcomes.filter((outcome) => outcome.activity === activity)),
    ]),
  );
  return Float64Array.from(outcomes, ({ activity, minutes, isNumb }) => {
    const steps = hazards.get(activity)!.filter((step) => step.minutes <= minutes);
    return Number(isNumb) - steps.reduce((sum, step) => sum + step.rise, 0);
  });
}

/** At each numbness, one over the sessions that were still going on without it. */
function hazardSteps(
  peers: readonly Outcome[],
): readonly { readonly minutes: number; readonly rise: number }[] {
  return peers
    .filter(({ isNumb }) => isNumb)
    .map(({ minutes }) => ({ minutes, rise: 1 / peers.filter((peer) => peer.minutes >= minutes).length }));
}
