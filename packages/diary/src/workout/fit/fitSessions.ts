/** The sessions of one FIT file. */

import { inOrder } from '../inOrder.ts';
import type { Points } from '../points.ts';
import { streamsOf } from '../streams.ts';
import { pausedSeconds } from '../trackTimes.ts';
import type { Lap, LapStart, WorkoutSession } from '../workout.ts';
import {
  activityUnknown,
  lapMisplaced,
  placeOfLap,
  type WorkoutIssue,
  workoutIssue,
} from '../workoutIssue.ts';
import { startOf } from './fitClock.ts';
import { distanceOf } from './fitDistance.ts';
import type { FitPart } from './fitPart.ts';
import { type SessionTimes, timesOf } from './fitTimes.ts';
import { activityOfSport, transitionSport } from './sports.ts';
import { timerEvents } from './timerEvents.ts';

type Summary = FitPart['sessions'][number];

/** What the sessions of one file share. */
type Recording = {
  readonly part: FitPart;
  readonly points: Points;
  /** When each summary begins, a change of kit too; NaN where it does not say. */
  readonly starts: readonly number[];
  readonly isAlone: boolean;
};

/** A session's place in time, in FIT seconds, and in the points. */
type Window = {
  readonly start: number;
  readonly end: number;
  /** What begins from here on belongs to what comes next. */
  readonly until: number;
  readonly from: number;
  readonly to: number;
};

/** Devices round down when something began, and not how long it took. */
const slackSeconds = 1;

export type FitSessions = {
  readonly sessions: readonly WorkoutSession[];
  readonly issues: readonly WorkoutIssue[];
};

/** Changes of kit between two sports are no sessions, and left out. */
export function fitSessions(part: FitPart): FitSessions {
  const { points, issues } = inOrder(part.points, '');
  const summaries = part.sessions.length > 0 ? part.sessions : summaryFromPoints(part, points);
  if (part.sessions.length === 0 && summaries.length > 0) issues.push(noSummary());
  const kept = summaries.filter(({ sport }) => sport !== transitionSport);
  const isAlone = kept.length === 1;
  const recording = { part, points, starts: summaries.map(({ startTime }) => startTime), isAlone };
  const read = kept.map((summary, i) => sessionOf(recording, summary, isAlone ? '' : `session ${i + 1}`));
  return { sessions: read.map((r) => r.session), issues: [...issues, ...read.flatMap((r) => r.issues)] };
}

function noSummary(): WorkoutIssue {
  const message =
    'the file ends before its summary; the figures are taken from the points and laps that are there';
  return workoutIssue('no-summary', '', message);
}

/** A recording that was cut off has no summary of its own. */
function summaryFromPoints({ sports }: FitPart, points: Points): readonly Summary[] {
  if (points.length === 0) return [];
  const startTime = points.time.at(0);
  const unknown = Number.NaN;
  const { sport, subSport } = sports.at(-1) ?? { sport: unknown, subSport: unknown };
  const timestamp = points.time.at(points.length - 1);
  return [{ timestamp, startTime, sport, subSport, elapsed: unknown, timer: unknown, distance: unknown }];
}

function sessionOf(
  recording: Recording,
  summary: Summary,
  path: string,
): { readonly session: WorkoutSession; readonly issues: readonly WorkoutIssue[] } {
  const { part, points, isAlone } = recording;
  const window = windowOf(recording, summary);
  const events = timerEvents(part).filter(({ time }) => isAlone || within(window, time));
  const times = timesOf(
    {
      start: window.start,
      elapsed: summary.elapsed / 1000,
      timer: summary.timer / 1000,
      span: summary.timestamp - window.start,
      pointTimes: points.time.values().subarray(window.from, window.to),
      events,
    },
    path,
  );
  const clock = startOf(window.start, part, path);
  const distance = distanceOf(points, window, summary.distance / 100, path);
  const laps = lapsOf(recording, window, times, path);
  const { streams, issues } = streamsOf(points, window, path);
  const activity = activityOfSport(summary.sport, summary.subSport);
  const session = {
    activity,
    startedAt: clock.startedAt,
    movingSeconds: times.movingSeconds,
    elapsedSeconds: times.elapsedSeconds,
    distanceMetres: distance.metres,
    laps: laps.laps,
    streams,
  };
  const found = [
    clock.issues,
    times.issues,
    distance.issues,
    laps.issues,
    issues,
    activity === null ? [activityUnknown(path)] : [],
  ];
  return { session, issues: found.flat() };
}

/** The points of a session that is alone in its file are all there are; otherwise those between its start and end. */
function windowOf({ points, starts, isAlone }: Recording, summary: Summary): Window {
  const times = points.time.values();
  const first = times.length > 0 ? times[0]! : summary.timestamp;
  const start = Number.isNaN(summary.startTime) ? first : summary.startTime;
  const end = start + Math.max(summary.elapsed, summary.timer || 0) / 1000;
  const endless = Number.POSITIVE_INFINITY;
  if (isAlone || Number.isNaN(end)) return { start, end: endless, until: endless, from: 0, to: times.length };
  const next = starts.filter((other) => other > start && other >= end - slackSeconds);
  const until = Math.min(end + slackSeconds, ...next);
  const before = (limit: number): number => {
    const at = times.findIndex((time) => time >= limit);
    return at === -1 ? times.length : at;
  };
  return { start, end, until, from: before(start), to: before(until) };
}

function within({ start, end }: Window, time: number): boolean {
  return time >= start && time <= end + slackSeconds;
}

/** A lap that begins where a session ends is the first of the next, not the last of both. */
function beginsWithin({ start, until }: Window, time: number): boolean {
  return time >= start && time < until;
}

/** How a lap ended (FIT profile, `lap_trigger`) says how the next one began. */
const endings: Readonly<Record<number, LapStart>> = {
  0: 'pressed',
  1: 'automatic',
  2: 'automatic',
  3: 'automatic',
  4: 'automatic',
  5: 'automatic',
  6: 'automatic',
  7: 'session-start',
  8: 'automatic',
};

function lapsOf(
  { part, isAlone }: Recording,
  window: Window,
  { pauses, movingSeconds }: SessionTimes,
  path: string,
): { readonly laps: readonly Lap[]; readonly issues: readonly WorkoutIssue[] } {
  const laps: Lap[] = [];
  const issues: WorkoutIssue[] = [];
  let previousEnd = window.start;
  let begun: LapStart = 'session-start';
  for (const [i, lap] of part.laps.entries()) {
    const start = Number.isNaN(lap.startTime) ? previousEnd : lap.startTime;
    if (!isAlone && !beginsWithin(window, start)) continue;
    const last = laps.at(-1)?.startSeconds ?? 0;
    if (start - window.start < last || !Number.isFinite(start)) issues.push(lapMisplaced(i, path));
    else {
      const startSeconds = start - window.start;
      const onTimer = startSeconds - pausedSeconds(pauses, start);
      if (onTimer > movingSeconds + slackSeconds) issues.push(beyondTimer(i, onTimer, movingSeconds, path));
      laps.push({ startSeconds, startMovingSeconds: Math.min(onTimer, movingSeconds), begun });
    }
    previousEnd = start + lap.elapsed / 1000;
    begun = endings[lap.trigger] ?? 'unknown';
  }
  return { laps, issues };
}

function beyondTimer(i: number, onTimer: number, movingSeconds: number, path: string): WorkoutIssue {
  const message = `this lap begins at ${Math.round(onTimer)} s without the pauses found, but the timer ran for ${Math.round(movingSeconds)} s; it is taken to begin at the end. Check when that was`;
  return workoutIssue('lap-disagrees', placeOfLap(i, path), message);
}
