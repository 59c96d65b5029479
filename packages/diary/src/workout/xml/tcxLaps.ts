/** What each lap of a TCX file took: as it says, held against its own points. */
import { keptIndices, placeOf } from '../inOrder.ts';
import { trackTimes } from '../trackTimes.ts';
import { placeOfLap, type WorkoutIssue, workoutIssue } from '../workoutIssue.ts';
import type { TcxActivity, TcxLap } from './tcx.ts';

export type LapFigures = {
  readonly laps: readonly {
    /** As it says, or else of its first point; NaN where neither tells. */
    readonly startTime: number;
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
 * pause for longer than that, they are believed instead: some programs leave out the last lap, and add its points to the
 * one before.
 */
export function lapFigures(activity: TcxActivity, path: string): LapFigures {
  const counts = runningDistance(activity);
  const read = activity.laps.map((lap, i) => {
    return figuresOf(lap, trackOf(activity, lap, counts), placeOfLap(i, path));
  });
  return { laps: read.map((r) => r.figures), issues: read.flatMap((r) => r.issues) };
}

type Figures = LapFigures['laps'][number];

function figuresOf(
  lap: TcxLap,
  tracked: Tracked,
  place: string,
): { readonly figures: Figures; readonly issues: readonly WorkoutIssue[] } {
  const start = Number.isNaN(lap.startTime) ? tracked.from : lap.startTime;
  const stated = { movingSeconds: lap.totalTime, metres: lap.distance };
  const missing = Number.isNaN(lap.totalTime);
  const isShort = !missing && shortens(lap, tracked);
  const { movingSeconds, metres } = missing || isShort ? tracked : stated;
  const ends = [start + (movingSeconds || 0), tracked.to, start].filter((time) => !Number.isNaN(time));
  // a lap without any time says nothing of when the session ended
  const endTime = Math.max(0, ...ends);
  const figures = {
    startTime: start,
    movingSeconds: movingSeconds || 0,
    endTime,
    metres: Number.isNaN(metres) ? lap.distance : metres,
  };
  const issues = missing ? [withoutTime(tracked, place)] : isShort ? [disagrees(lap, tracked, place)] : [];
  return { figures, issues };
}

/** Whether the lap says less than its points show. */
function shortens({ totalTime, distance }: TcxLap, { movingSeconds, metres }: Tracked): boolean {
  return (
    movingSeconds > totalTime + Math.max(slackSeconds, 0.02 * totalTime) ||
    metres > distance + Math.max(slackMetres, 0.02 * distance)
  );
}

type Tracked = {
  readonly from: number;
  readonly to: number;
  readonly movingSeconds: number;
  readonly longestGap: number;
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
  const own = points.time.values().subarray(from, to);
  // a clock that was set back takes no time away
  const kept = keptIndices(own);
  const times = kept.map((i) => own[i]!);
  const { movingSeconds, longestGap } = trackTimes(times, breaksWithin(points.breaks, from, to, kept));
  const hasDistance = points.distance
    .values()
    .subarray(from, to)
    .some((value) => !Number.isNaN(value));
  const metres = hasDistance ? counts[to - 1]! - (counts[from - 1] ?? 0) : Number.NaN;
  return {
    from: times[0] ?? Number.NaN,
    to: times.at(-1) ?? Number.NaN,
    movingSeconds,
    longestGap,
    // a count that goes back counts nothing
    metres: metres >= 0 ? metres : Number.NaN,
  };
}

/** Where among the kept points of a lap a new <Track> begins, as a device writes after a pause. */
function breaksWithin(
  breaks: readonly number[],
  from: number,
  to: number,
  kept: readonly number[],
): readonly number[] {
  const own = breaks.slice(placeOf(breaks, from + 1), placeOf(breaks, to));
  return own.map((index) => placeOf(kept, index - from));
}

function withoutTime({ longestGap }: Tracked, place: string): WorkoutIssue {
  const message = `the lap does not say how long it took; its points are counted, and a gap of over ${Math.round(longestGap)} s as a pause`;
  return workoutIssue('no-timer-time', place, message);
}

function disagrees(lap: TcxLap, tracked: Tracked, place: string): WorkoutIssue {
  const points = `${Math.round(tracked.movingSeconds)} s and ${Math.round(tracked.metres)} m`;
  const message = `the lap says ${Math.round(lap.totalTime)} s and ${Math.round(lap.distance)} m, but its points run for ${points} without a pause; the points are counted`;
  return workoutIssue('lap-disagrees', place, message);
}
