/** Workout files as a watch makes them: small ones of our own, and those of real devices where they lie beside the project. */
import {
  aMorning,
  fileId,
  fitFile,
  lap,
  records,
  session,
  timer,
} from '../../../packages/diary/test/fitFile.ts';
import { sharedWorkout, sharedWorkouts } from '../../../packages/diary/test/sharedWorkouts.ts';

export type Upload = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

export function upload(name: string, bytes: Uint8Array): Upload {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

export type RunSpec = {
  /** Days after 2024-05-01, and minutes. */
  readonly day: number;
  readonly minutes: number;
  /** When the lap button was pressed; left out: never. */
  readonly pressedAt?: number;
};

/** A run as a FIT file, with a press of the lap button where the numbness began. */
export function run({ day, minutes, pressedAt }: RunSpec): Upload {
  const start = aMorning + day * 86_400;
  const seconds = minutes * 60;
  const laps =
    pressedAt === undefined
      ? lap(start, seconds, 7)
      : [...lap(start, pressedAt * 60, 0), ...lap(start + pressedAt * 60, seconds - pressedAt * 60, 7)];
  const bytes = fitFile([
    ...fileId(4),
    ...timer(start, 0),
    ...records(start, seconds, 10),
    ...timer(start + seconds, 4),
    ...laps,
    ...session({ start, elapsed: seconds, timer: seconds, metres: (seconds * 10) / 3 }),
  ]);
  return upload(`run-${String(day).padStart(2, '0')}.fit`, bytes);
}

/** Files of real devices by name; empty where there are none. */
export function realFiles(...names: readonly string[]): Upload[] {
  return names
    .filter((name) => sharedWorkouts.includes(name))
    .map((name) => upload(name, sharedWorkout(name)));
}
