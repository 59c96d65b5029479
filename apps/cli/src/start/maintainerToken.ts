import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The token that signs in at /maintain: made once and kept beside the database, for its owner's eyes only.
 * @returns where it stands and what it is; undefined when none is kept and none can be: there are no such pages then.
 */
export function ownMaintainerToken(folder: string): { file: string; token: string } | undefined {
  const file = join(folder, 'maintainer-token');
  try {
    mkdirSync(folder, { recursive: true });
    const token = keptToken(file) ?? makeToken(file);
    return token === undefined ? undefined : { file, token };
  } catch {
    return undefined;
  }
}

const whole = /^([0-9a-f]{48})\n$/;

/** What a full disk or a kill left half-written is no token: all could guess it. */
function keptToken(file: string): string | undefined {
  try {
    return whole.exec(readFileSync(file, 'utf8'))?.[1];
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** It is written beside and gets its name when it is whole; of two starts at once, the second takes what the first has made. */
function makeToken(file: string): string | undefined {
  const draft = `${file}.${process.pid}`;
  try {
    rmSync(draft, { force: true });
    writeFileSync(draft, `${randomBytes(24).toString('hex')}\n`, { flag: 'wx', mode: 0o600, flush: true });
    if (keptToken(file) === undefined) rmSync(file, { force: true });
    nameOnce(draft, file);
    return keptToken(file);
  } finally {
    rmSync(draft, { force: true });
  }
}

function nameOnce(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}
