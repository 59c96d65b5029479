/** The figures of a whole file, in minutes and kilometres, as `footing import` and the diary show them. */
import type { Workout, WorkoutFormat, WorkoutSession } from './workout.ts';
import { candidateOnsets } from './workout.ts';

export type WorkoutFigures = {
  readonly format: WorkoutFormat | null;
  /** Null where the file names none, or several. */
  readonly activity: string | null;
  readonly startedAt: string | null;
  /** Null when the file was refused. Sums over the sessions, where a file holds several. */
  readonly movingMinutes: number | null;
  readonly elapsedMinutes: number | null;
  /** Null also where no session has a distance. */
  readonly distanceKm: number | null;
  readonly laps: readonly FigureOfLap[];
  /** How many sessions the file holds. */
  readonly sessions: number;
};

export type FigureOfLap = {
  /** From the start of the first session, pauses included. */
  readonly startMinute: number;
  /** The same with pauses left out: on the timer of the watch. */
  readonly startMovingMinute: number;
  /** Whether a person may have pressed the lap button here, to mark the onset. */
  readonly candidateOnset: boolean;
};

export function workoutFigures({ format, sessions }: Workout): WorkoutFigures {
  const [first] = sessions;
  if (first === undefined)
    return {
      format,
      activity: null,
      startedAt: null,
      movingMinutes: null,
      elapsedMinutes: null,
      distanceKm: null,
      laps: [],
      sessions: 0,
    };
  const distances = sessions.flatMap((session) => session.distanceMetres ?? []);
  return {
    format,
    activity: sessions.every((session) => session.activity === first.activity) ? first.activity : null,
    startedAt: first.startedAt,
    movingMinutes: sum(sessions.map((session) => session.movingSeconds)) / 60,
    elapsedMinutes: sum(sessions.map((session) => session.elapsedSeconds)) / 60,
    distanceKm: distances.length === 0 ? null : sum(distances) / 1000,
    laps: lapsOf(sessions),
    sessions: sessions.length,
  };
}

/** Laps of later sessions count from the first, as if the sessions followed each other at once. */
function lapsOf(sessions: readonly WorkoutSession[]): readonly FigureOfLap[] {
  let [elapsed, moving] = [0, 0];
  return sessions.flatMap((session) => {
    const candidates = candidateOnsets(session);
    const laps = session.laps.map((lap) => ({
      startMinute: (elapsed + lap.startSeconds) / 60,
      startMovingMinute: (moving + lap.startMovingSeconds) / 60,
      candidateOnset: candidates.includes(lap),
    }));
    elapsed += session.elapsedSeconds;
    moving += session.movingSeconds;
    return laps;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
