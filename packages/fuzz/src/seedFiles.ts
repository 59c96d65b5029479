import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../seeds', import.meta.url));

/** The seed files of a folder in `seeds`, made by `check/writeSeeds.ts`. */
export function seedsIn(name: string): Uint8Array[] {
  return filesIn(join(folder, name));
}

/** Every file of a folder, in the order of names; none when it is not there. */
export function filesIn(path: string): Uint8Array[] {
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .toSorted()
    .map((file) => new Uint8Array(readFileSync(join(path, file))));
}
