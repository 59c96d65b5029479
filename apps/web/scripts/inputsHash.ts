import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './paths.ts';

/** Everything that the built app is made of. */
const inputs = [
  'apps/web/{src,public,scripts}/**/*',
  'apps/web/{astro.config.ts,package.json,tsconfig.json}',
  'guide/**/*',
  'packages/{guide,inference,assessment,diary,exchange,trial}/**/*.{ts,json}',
  'package-lock.json',
];

/** SHA-256 over the names and content of all that goes into the build, hexadecimal. */
export function inputsHash(): string {
  const hash = createHash('sha256').update(process.env['FOOTING_BASE'] ?? '/');
  const files = globSync(inputs, { cwd: rootFolder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(`\0${file.slice(rootFolder.length)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}
