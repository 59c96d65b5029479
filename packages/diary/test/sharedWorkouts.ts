/** Recordings of real devices, where they lie beside the project; they are other people's and not part of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../shared/workouts/', import.meta.url));

/** The names of the files, empty where there are none. */
export const sharedWorkouts: readonly string[] = existsSync(folder) ? readdirSync(folder).sort() : [];

export function sharedWorkout(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, name)));
}
