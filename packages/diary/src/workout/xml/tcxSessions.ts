/** The sessions of a TCX file: each activity is one. */
import { inOrder } from '../inOrder.ts';
import type { Points } from '../points.ts';
import { streamsOf } from '../streams.ts';
import { trackDistance } from '../trackDistance.ts';
import type { Lap, LapStart, WorkoutSession } from '../workout.ts';
import { activityUnknown, lapMisplaced, type WorkoutIssue, workoutIssue } from '../workoutIssue.ts';
import { activityOfName } from './activityNames.ts';
import type { Tcx, TcxActivity, TcxLap } from './tcx.ts';
import { type LapFigures, lapFigures } from './tcxLaps.ts';

type Read = { readonly sessions: readonly WorkoutSession[]; readonly issues: readonly WorkoutIssue[] };

export function tcxSessions({ activities }: Tcx): Read {
  const read = activities.map((activity, i) =>
    sessionOf(activity, activities.length === 1 ? '' : `session ${i + 1}`),
  );
  return { sessions: read.flatMap((r) => r.sessions), issues: read.flatMap((r) => r.issues) };
}

function sessionOf(activity: TcxActivity, path: string): Read {
  const figures = lapFigures(activity, path);
  const { points, issues } = inOrder(activity.points, path);
  const start = firstOf(activity.laps[0]?.startTime, points.length > 0 ? points.time.at(0) : undefined);
  if (start === undefined) return { sessions: [], issues: [nothingIn(activity, path)] };
  const movingSeconds = toMilliseconds(figures.laps.reduce((sum, lap) => sum + lap.movingSeconds, 0));
  const end = Math.max(
    start,
    ...figures.laps.map((lap) => lap.endTime),
    points.length > 0 ? points.time.at(points.length - 1) : start,
  );
  const range = { from: 0, to: points.length, start };
  const streams = streamsOf(points, range, path);
  const distance = distanceOf(activity, points, figures, path);
  const known = activityOfName(activity.sport);
  const laps = lapsOf(activity.laps, figures, start, path);
  issues.push(...figures.issues, ...laps.issues, ...distance.issues, ...streams.issues);
  if (known === null) issues.push(activityUnknown(path));
  const session: WorkoutSession = {
    activity: known,
    startedAt: new Date(start * 1000).toISOString(),
    movingSeconds,
    elapsedSeconds: toMilliseconds(Math.max(end - start, movingSeconds)),
    distanceMetres: distance.metres,
    laps: laps.laps,
    streams: streams.streams,
  };
  return { sessions: [session], issues };
}

/** What a sum of decimals adds beyond them. */
function toMilliseconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

function firstOf(...times: readonly (number | undefined)[]): number | undefined {
  return times.find((time) => time !== undefined && !Number.isNaN(time));
}

function nothingIn({ points }: TcxActivity, path: string): WorkoutIssue {
  if (points.length > 0) return workoutIssue('no-times', path, 'neither laps nor points have a time');
  return workoutIssue('nothing-recorded', path, 'the activity has no laps and no points');
}

/**
 * What the device counted stands whatever its clock did. A way along positions wants them in the order of time: between
 * times that do not rise, the curve through them goes anywhere.
 */
function distanceOf(
  { points }: TcxActivity,
  inTime: Points,
  { laps }: LapFigures,
  path: string,
): { readonly metres: number | null; readonly issues: readonly WorkoutIssue[] } {
  const stated = laps.map((lap) => lap.metres).filter((metres) => !Number.isNaN(metres));
  if (stated.length > 0) return { metres: stated.reduce((sum, metres) => sum + metres, 0), issues: [] };
  const counts = points.distance.values().filter((value) => !Number.isNaN(value));
  const counted = counts.length === 0 ? Number.NaN : counts.at(-1)! - counts[0]!;
  if (counted >= 0) return { metres: counted, issues: [] };
  const track = trackDistance(inTime, { from: 0, to: inTime.length }, path);
  if (counts.length === 0) return track;
  const message = 'the metres that the points count go back, and are left out';
  return { ...track, issues: [workoutIssue('value-left-out', path, message), ...track.issues] };
}

/** How a lap ended says how the next one began. */
const endings: ReadonlyMap<string, LapStart> = new Map([
  ['Manual', 'pressed'],
  ['Distance', 'automatic'],
  ['Location', 'automatic'],
  ['Time', 'automatic'],
  ['HeartRate', 'automatic'],
]);

/** What a lap out of order took counts all the same. */
function lapsOf(
  laps: readonly TcxLap[],
  { laps: figures }: LapFigures,
  start: number,
  path: string,
): { readonly laps: readonly Lap[]; readonly issues: readonly WorkoutIssue[] } {
  const kept: Lap[] = [];
  const issues: WorkoutIssue[] = [];
  let moving = 0;
  for (const i of laps.keys()) {
    const begun: LapStart = i === 0 ? 'session-start' : (endings.get(laps[i - 1]!.trigger) ?? 'unknown');
    const last = kept.at(-1)?.startSeconds ?? 0;
    const { startTime, movingSeconds } = figures[i]!;
    // where nothing tells when it began, nobody knows how long the pauses before it were
    const startSeconds = Number.isNaN(startTime) ? Math.max(moving, last) : startTime - start;
    if (startSeconds < last) issues.push(lapMisplaced(i, path));
    else kept.push({ startSeconds, startMovingSeconds: Math.min(moving, startSeconds), begun });
    moving += movingSeconds;
  }
  return { laps: kept, issues };
}
