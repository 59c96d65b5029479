import { gzipSync } from 'node:zlib';
import { sessionFromWorkout, sessionSchema } from '@footing/diary';
import { readWorkout, type Workout, type WorkoutSession, workoutFigures } from '@footing/diary/workout';
import { sessionLimits } from '@footing/guide';
import type { Outcome, Reader } from '../reader.ts';
import { seedsIn } from '../seedFiles.ts';
import { xmlWords } from '../words.ts';

/** Workout files of any kind. Some are zipped first, so that changes lie behind the unzipping too. */
function workoutReader(folder: string, zipped: boolean): Reader {
  return {
    words: folder === 'fit' ? [] : xmlWords,
    prepare: async () => ({
      seeds: seedsIn(folder).map((seed) => (zipped ? new Uint8Array(gzipSync(seed)) : seed)),
      run: async (input) => outcome(await readWorkout(input, { now: Date.UTC(2026, 0, 1) })),
    }),
  };
}

export const fit = workoutReader('fit', false);
export const tcx = workoutReader('tcx', false);
export const gpx = workoutReader('gpx', false);
export const zipped = workoutReader('gpx', true);

/** What is read must be a session that the diary takes. */
function outcome(workout: Workout): Outcome {
  const { sessions, issues, format } = workout;
  if (sessions.length === 0) return { kind: 'refused', issues };
  for (const recorded of sessions) {
    const absurd = absurdIn(recorded);
    if (absurd !== undefined) throw new Error(`absurd: ${absurd}`);
    const session = sessionFromWorkout(recorded, {
      id: 'a',
      file: 'a.fit',
      format: format!,
      activity: 'running',
      startedAt: '2026-05-01',
    });
    /** Of longer ones the form asks how long they were. */
    const isLong = session.minutes > sessionLimits.minutes[1];
    const { error } = sessionSchema.safeParse(session);
    if (error !== undefined && !isLong)
      throw new Error(`the diary refuses it: ${error.issues[0]!.path.join('.')}`);
  }
  return { kind: 'read', value: [workoutFigures(workout), sessions, issues] };
}

/** Figures that no session can have, whatever a file says. */
function absurdIn({ movingSeconds, elapsedSeconds, distanceMetres, laps, streams }: WorkoutSession) {
  if (!(movingSeconds >= 0 && movingSeconds <= elapsedSeconds))
    return `${movingSeconds} of ${elapsedSeconds} s`;
  if (distanceMetres !== null && !(distanceMetres >= 0)) return `${distanceMetres} m`;
  const lap = laps.find((one) => !(one.startSeconds >= 0 && one.startMovingSeconds <= one.startSeconds));
  if (lap !== undefined) return `a lap at ${lap.startSeconds} s, ${lap.startMovingSeconds} s moving`;
  const back = streams.seconds.findIndex((second, i) => i > 0 && !(second >= streams.seconds[i - 1]!));
  return back < 0 ? undefined : `time went back at point ${back}`;
}
