/** Workout files on their way into the diary: decoded in a Web Worker, then waiting for a person to say how it felt. */
import { type Session, sessionFromWorkout } from '@footing/diary';
import {
  candidateOnsets,
  createWorkoutReader,
  type Lap,
  type WorkoutFormat,
  type WorkoutIssue,
  type WorkoutReader,
} from '@footing/diary/workout';

/** A session of a file that nobody has said anything of yet. */
export type Waiting = {
  readonly session: Session;
  /** Laps that may mark the onset, with their number in the file. */
  readonly laps: readonly (Lap & { readonly number: number })[];
  /** The file names no activity that the guide has. */
  readonly needsActivity: boolean;
};

export type ReadFile = {
  readonly id: string;
  readonly file: string;
  readonly format: WorkoutFormat | null;
  readonly issues: readonly WorkoutIssue[];
  readonly waiting: readonly Waiting[];
  /** Why not even the worker could read it. */
  readonly failed: string | undefined;
};

export function openReader(): WorkoutReader {
  return createWorkoutReader(new Worker(new URL('./workoutWorker.ts', import.meta.url), { type: 'module' }));
}

/** Reads one file. Never rejects: what went wrong is told in the answer. */
export async function readFile(reader: WorkoutReader, file: File): Promise<ReadFile> {
  const told = { id: crypto.randomUUID(), file: file.name };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { format, issues, sessions } = await reader.read(bytes, { now: Date.now() });
    const waiting = sessions.map((recorded): Waiting => {
      const pressed = new Set(candidateOnsets(recorded));
      const session = sessionFromWorkout(recorded, {
        id: crypto.randomUUID(),
        file: file.name.slice(0, 300),
        format: format!,
        activity: '',
        startedAt: new Date(file.lastModified).toISOString(),
      });
      const laps = recorded.laps.map((lap, i) => ({ ...lap, number: i + 1 }));
      return {
        session,
        laps: laps
          .filter((_, i) => pressed.has(recorded.laps[i]!))
          .filter(({ startMovingSeconds }) => startMovingSeconds > 0),
        needsActivity: recorded.activity === null,
      };
    });
    return { ...told, format, issues, waiting, failed: undefined };
  } catch (error) {
    return { ...told, format: null, issues: [], waiting: [], failed: (error as Error).message };
  }
}

/** The same bout, from the same or another file: it began within two seconds of it and was as long. */
export function isThere(sessions: readonly Session[], { startedAt, minutes }: Session): boolean {
  const start = Date.parse(startedAt);
  return sessions.some(
    (own) =>
      Math.abs(Date.parse(own.startedAt) - start) <= 2000 && Math.abs(own.minutes - minutes) <= minutes / 50,
  );
}

/** Numbness that began at a lap, or at a time still to be said. */
export function numbFrom(onsetMinutes: number | null): NonNullable<Session['numbness']> {
  const onset = onsetMinutes === null ? null : { minutes: onsetMinutes };
  return { onset, strength: null, where: [], sides: null, reliefMinutes: null };
}
