/** Moving and elapsed time of a FIT session, from its summary, its timer events and its points. */
import { type Pause, pausedSeconds, pausesFrom, trackTimes } from '../trackTimes.ts';
import { type WorkoutIssue, workoutIssue } from '../workoutIssue.ts';
import type { TimerEvent } from './timerEvents.ts';

export type SessionTimes = {
  readonly movingSeconds: number;
  readonly elapsedSeconds: number;
  readonly pauses: readonly Pause[];
};

/** What is known of the times, in seconds; NaN where the file does not say. */
export type TimeClues = {
  /** When the session began, on the clock of points and events. */
  readonly start: number;
  readonly elapsed: number;
  readonly timer: number;
  /** From the start to the time the summary was written, which may be long after the stop. */
  readonly span: number;
  readonly pointTimes: ArrayLike<number>;
  readonly events: readonly TimerEvent[];
};

/** What a device rounds away. */
const slackSeconds = 1.5;

/** A pause longer than this is more likely a recording left open, or a clock that was set in between. */
const longPauseSeconds = 6 * 3600;

export function timesOf(clues: TimeClues, path: string): SessionTimes & { readonly issues: WorkoutIssue[] } {
  const track = trackTimes(clues.pointTimes);
  // a timer that was stopped before the session began took nothing from it
  const pauses = pausesFrom(pausesOf(clues.events) ?? track.pauses, clues.start);
  const stated = swapped(filled(clues, track.elapsedSeconds, pauses, path), clues, track.movingSeconds, path);
  const { elapsedSeconds, movingSeconds } = stated;
  const issues = [...stated.issues, ...disagreement(stated, track.elapsedSeconds, track.movingSeconds, path)];
  if (elapsedSeconds - movingSeconds > longPauseSeconds) {
    const hours = Math.round((elapsedSeconds - movingSeconds) / 3600);
    const message = `the recording stood still for ${hours} hours: it was left open, or the clock was set meanwhile. Check the date; the moving time is not affected`;
    issues.push(workoutIssue('long-pause', path, message));
  }
  return { movingSeconds, elapsedSeconds, pauses, issues };
}

type Stated = {
  readonly movingSeconds: number;
  readonly elapsedSeconds: number;
  readonly issues: readonly WorkoutIssue[];
};

/** Fills in what the summary lacks. */
function filled(
  { elapsed, timer, span }: TimeClues,
  tracked: number,
  pauses: readonly Pause[],
  path: string,
): Stated {
  const fallback = tracked > 0 || Number.isNaN(span) ? tracked : span;
  const elapsedSeconds = !Number.isNaN(elapsed)
    ? elapsed
    : Math.max(fallback, Number.isNaN(timer) ? 0 : timer);
  if (!Number.isNaN(timer)) return { movingSeconds: timer, elapsedSeconds, issues: [] };
  const message =
    'the file does not say how long the timer ran; it is taken as the whole time less the pauses found';
  const movingSeconds = Math.max(0, elapsedSeconds - pausedSeconds(pauses));
  return { movingSeconds, elapsedSeconds, issues: [workoutIssue('no-timer-time', path, message)] };
}

/** No one moves longer than the whole takes: some devices swap the two, others count wrongly. */
function swapped(stated: Stated, { span }: TimeClues, tracked: number, path: string): Stated {
  const { movingSeconds, elapsedSeconds } = stated;
  if (movingSeconds <= elapsedSeconds + slackSeconds)
    return { ...stated, elapsedSeconds: Math.max(movingSeconds, elapsedSeconds) };
  const nearSpan = Math.abs(movingSeconds - span) <= Math.max(slackSeconds, 0.01 * span);
  if (nearSpan || tracked < movingSeconds / 2) {
    const message = `the file has moving time (${movingSeconds} s) longer than elapsed time (${elapsedSeconds} s); its points show that the two were swapped, and they are swapped back`;
    const issues = [...stated.issues, workoutIssue('times-swapped', path, message)];
    return { movingSeconds: elapsedSeconds, elapsedSeconds: movingSeconds, issues };
  }
  const message = `the file has moving time (${movingSeconds} s) longer than elapsed time (${elapsedSeconds} s); elapsed time is taken as the longer`;
  return {
    movingSeconds,
    elapsedSeconds: movingSeconds,
    issues: [...stated.issues, workoutIssue('times-disagree', path, message)],
  };
}

/** A summary that tells of less than the points show cannot be whole. */
function disagreement(
  stated: Stated,
  trackedElapsed: number,
  trackedMoving: number,
  path: string,
): WorkoutIssue[] {
  const exceeds = (points: number, summary: number): boolean =>
    points > summary + Math.max(60, 0.02 * summary);
  if (!exceeds(trackedElapsed, stated.elapsedSeconds) && !exceeds(trackedMoving, stated.movingSeconds))
    return [];
  const message = `the summary says ${Math.round(stated.movingSeconds)} s moving of ${Math.round(stated.elapsedSeconds)} s, but the points go on for ${Math.round(trackedMoving)} s of ${Math.round(trackedElapsed)} s; the summary is shown`;
  return [workoutIssue('times-disagree', path, message)];
}

/** Undefined without timer events. */
function pausesOf(events: readonly TimerEvent[]): readonly Pause[] | undefined {
  if (events.length === 0) return undefined;
  const pauses: Pause[] = [];
  let stoppedAt = Number.NaN;
  for (const { kind, time } of events) {
    if (kind === 'stop' && Number.isNaN(stoppedAt)) stoppedAt = time;
    if (kind !== 'start') continue;
    if (time > stoppedAt) pauses.push({ from: stoppedAt, to: time });
    stoppedAt = Number.NaN;
  }
  return pauses;
}
