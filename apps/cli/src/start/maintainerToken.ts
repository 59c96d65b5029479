import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The token that signs in at /maintain: made once and kept beside the database, for its owner's eyes only.
 * @returns where it stands and what it is; undefined when the folder cannot be written to: there are no such pages then.
 */
export function ownMaintainerToken(folder: string): { file: string; token: string } | undefined {
  const file = join(folder, 'maintainer-token');
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${randomBytes(24).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return undefined;
  }
  try {
    return { file, token: readFileSync(file, 'utf8').trim() };
  } catch {
    return undefined;
  }
}
