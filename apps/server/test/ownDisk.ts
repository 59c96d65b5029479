/** A small disk of a test's own, which can be filled or made read-only; no other process sees it. Linux alone has the means. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type OwnDisk = {
  readonly folder: string;
  /** The start of a command line that runs a program where the disk is. */
  readonly through: readonly string[];
  /** Runs a line of shell where the disk is. @throws Error with what it said, when it fails. */
  readonly run: (line: string) => void;
  readonly end: () => void;
};

/**
 * Whether this machine lets us have one. Some containers do not, and other systems than Linux have no such thing; where our own checks run
 * (CI is set) it must be there.
 */
export function canHaveOwnDisk(): boolean {
  const can = spawnSync('unshare', ['--map-root-user', '--mount', 'true']).status === 0;
  if (!can && process.env['CI'] !== undefined)
    throw new Error('No disk of its own to be had: unshare --map-root-user --mount failed.');
  if (!can)
    console.error('No disk of its own to be had here: what a full or read-only disk does is not tried.');
  return can;
}

/** @param size as mount takes it, such as 64m. @throws Error when this machine lets nobody have a disk of his own. */
export async function openOwnDisk(size: string): Promise<OwnDisk> {
  const folder = mkdtempSync(join(tmpdir(), 'footing-disk-'));
  const holder = spawn('unshare', [
    ...['--map-root-user', '--mount', 'sh', '-c'],
    `mount -t tmpfs -o size=${size} none "${folder}" && echo ready && exec sleep 600`,
  ]);
  await untilReady(holder);
  const through = [
    ...['nsenter', '--target', String(holder.pid), '--mount', '--user', '--preserve-credentials'],
  ];
  const run = (line: string): void => {
    const { status, stderr } = spawnSync(through[0]!, [...through.slice(1), 'sh', '-c', line], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${line}: ${stderr}`);
  };
  const end = (): void => {
    holder.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, through, run, end };
}

async function untilReady(holder: ChildProcess): Promise<void> {
  let said = '';
  holder.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const gone = once(holder, 'exit').then(() => {
    throw new Error(`there is no disk of its own to be had: ${said}`);
  });
  gone.catch(() => undefined);
  await Promise.race([once(holder.stdout!, 'data'), gone]);
}
