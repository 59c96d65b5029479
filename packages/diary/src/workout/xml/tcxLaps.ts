/** What each lap of a TCX file took: as it says, held against its own points. */
import { trackTimes } from '../trackTimes.ts';
import { type WorkoutIssue, workoutIssue } from '../workoutIssue.ts';
import type { TcxActivity, TcxLap } from './tcx.ts';

export type LapFigures = {
  readonly laps: readonly {
    readonly movingSeconds: number;
    readonly endTime: number;
    readonly metres: number;
  }[];
  readonly issues: readonly WorkoutIssue[];
};

/** What devices round away: a point may lie this much beyond what the lap says. */
const slackSeconds = 10;
const slackMetres = 30;

/**
 * The stated time of a lap is that of the timer, pauses left out. Where the points of the lap were recorded without a
 * gap for longer than that, they are believed instead: some programs leave out the last lap, and add its points to the
 * one before.
 */
export function lapFigures(activity: TcxActivity, path: string): LapFigures {
  const counts = runningDistance(activity);
  const read = activity.laps.map((lap, i) => figuresOf(activity, lap, counts, i, path));
  return { laps: read.map((r) => r.figures), issues: read.flatMap((r) => r.issues) };
}

type Figures = LapFigures['laps'][number];

function figuresOf(
  activity: TcxActivity,
  lap: TcxLap,
  counts: Float64Array,
  i: number,
  path: string,
): { readonly figures: Figures; readonly issues: readonly WorkoutIssue[] } {
  const place = path === '' ? `lap ${i + 1}` : `${path}, lap ${i + 1}`;
  const tracked = trackOf(activity, lap, counts);
  const start = Number.isNaN(lap.startTime) ? tracked.from : lap.startTime;
  const stated = { movingSeconds: lap.totalTime, metres: lap.distance };
  const missing = Number.isNaN(lap.totalTime);
  const shortens =
    tracked.movingSeconds > lap.totalTime + Math.max(slackSeconds, 0.02 * lap.totalTime) ||
    tracked.metres > lap.distance + Math.max(slackMetres, 0.02 * lap.distance);
  const { movingSeconds, metres } = missing || shortens ? tracked : stated;
  const ends = [start + (movingSeconds || 0), tracked.to, start].filter((time) => !Number.isNaN(time));
  // a lap without any time says nothing of when the session ended
  const endTime = Math.max(0, ...ends);
  const figures = {
    movingSeconds: movingSeconds || 0,
    endTime,
    metres: Number.isNaN(metres) ? lap.distance : metres,
  };
  return { figures, issues: issuesOf(missing, shortens, lap, tracked, place) };
}

type Tracked = {
  readonly from: number;
  readonly to: number;
  readonly movingSeconds: number;
  /** NaN where no distance was counted. */
  readonly metres: number;
};

/** The distance counted up to each point: the last that was told. */
function runningDistance({ points }: TcxActivity): Float64Array {
  let last = 0;
  return points.distance.values().map((value) => {
    if (!Number.isNaN(value)) last = value;
    return last;
  });
}

/** Distance counts from the last point before the lap, where there is one. */
function trackOf({ points }: TcxActivity, { from, to }: TcxLap, counts: Float64Array): Tracked {
  const times = points.time
    .values()
    .subarray(from, to)
    .filter((time) => !Number.isNaN(time));
  const hasDistance = points.distance
    .values()
    .subarray(from, to)
    .some((value) => !Number.isNaN(value));
  const metres = hasDistance ? counts[to - 1]! - (counts[from - 1] ?? 0) : Number.NaN;
  return {
    from: times[0] ?? Number.NaN,
    to: times.at(-1) ?? Number.NaN,
    movingSeconds: trackTimes(times).movingSeconds,
    // a count that goes back counts nothing
    metres: metres >= 0 ? metres : Number.NaN,
  };
}

function issuesOf(
  missing: boolean,
  shortens: boolean,
  lap: TcxLap,
  tracked: Tracked,
  place: string,
): readonly WorkoutIssue[] {
  if (missing) {
    const message =
      'the lap does not say how long it took; its points are counted, and a gap of over 30 s as a pause';
    return [workoutIssue('no-timer-time', place, message)];
  }
  if (!shortens) return [];
  const points = `${Math.round(tracked.movingSeconds)} s and ${Math.round(tracked.metres)} m`;
  const message = `the lap says ${Math.round(lap.totalTime)} s and ${Math.round(lap.distance)} m, but its points run for ${points} without a pause; the points are counted`;
  return [workoutIssue('lap-disagrees', place, message)];
}
