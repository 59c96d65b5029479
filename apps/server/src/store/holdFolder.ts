import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * Holds a folder for this process alone, by a name that only one process of the machine can listen on. The system frees the name when the
 * process ends, however it ends; a file with a process number would lie after a kill, or in a container, where the number is always 1.
 * @returns what lets go of it.
 * @throws Error when another process holds it.
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  const name = nameOf(join(realpathSync(dirname(folder)), basename(folder)));
  const server = createServer((socket) => socket.destroy());
  server.unref();
  try {
    await listen(server, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (isFile(name) && !(await answers(name))) {
      await rm(name, { force: true });
      await listen(server, name);
    } else
      throw new Error(
        `Another Footing server uses ${folder}. Stop it, or give this one another FOOTING_DATA.`,
      );
  }
  return () => new Promise((resolve) => server.close(() => resolve()));
}

function nameOf(path: string): string {
  const name = `footing-${createHash('sha256').update(path).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
}

/** Only where the name is a file can it outlive its process. */
function isFile(name: string): boolean {
  return process.platform !== 'linux' && process.platform !== 'win32' && name !== '';
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ path }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
