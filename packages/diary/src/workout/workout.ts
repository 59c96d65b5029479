/** What a workout file says, in our words and units. */
import type { WorkoutIssue } from './workoutIssue.ts';

export type WorkoutFormat = 'fit' | 'tcx' | 'gpx';

/** How a lap began: by a press of the lap button, by the device itself, or the file does not say. */
export type LapStart = 'session-start' | 'pressed' | 'automatic' | 'unknown';

export type Lap = {
  /** Seconds from the start of the session, pauses included. */
  readonly startSeconds: number;
  /** The same with pauses left out: what a person reads on the watch, and how onset is counted. */
  readonly startMovingSeconds: number;
  readonly begun: LapStart;
};

/**
 * What was measured over time. All arrays have the length of `seconds`; NaN where nothing was measured. A measure that
 * the file does not have at all is absent.
 */
export type Streams = {
  /** Seconds from the start of the session, pauses included; never falling. */
  readonly seconds: Float64Array;
  /** Beats a minute. */
  readonly heartRate?: Float64Array;
  /** Turns of the pedals a minute, or steps of one foot a minute, as the device counts. */
  readonly cadence?: Float64Array;
  /** Watts. */
  readonly power?: Float64Array;
  /** Degrees Celsius at the device, which the body warms. */
  readonly temperature?: Float64Array;
};

export type WorkoutSession = {
  /** Our id of the activity; null where the file names none that we have. */
  readonly activity: string | null;
  /** ISO 8601 in UTC; without a zone where only the local time is known; null where the clock was not set. */
  readonly startedAt: string | null;
  /**
   * The time the timer ran: from start to stop, less the pauses that the person (or automatic pause) made. Standing
   * still with the timer running counts. FIT: total_timer_time. TCX: TotalTimeSeconds of the laps. GPX: see `trackTimes`.
   */
  readonly movingSeconds: number;
  /** From start to stop, pauses included. */
  readonly elapsedSeconds: number;
  /** Null where neither a distance nor positions were recorded. */
  readonly distanceMetres: number | null;
  /** In order; the first begins with the session. Empty where the format has no laps (GPX). */
  readonly laps: readonly Lap[];
  readonly streams: Streams;
};

/** `sessions` is empty when the file was refused; `issues` then says why. */
export type Workout = {
  readonly format: WorkoutFormat | null;
  readonly sessions: readonly WorkoutSession[];
  readonly issues: readonly WorkoutIssue[];
};

/** Laps that may mark the onset, for a person to confirm: those not begun by the device itself. */
export function candidateOnsets(session: WorkoutSession): readonly Lap[] {
  return session.laps.filter((lap) => lap.begun === 'pressed' || lap.begun === 'unknown');
}
