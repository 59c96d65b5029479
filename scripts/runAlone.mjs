/**
 * Lets one process at a time work on a folder: by a name that only one process of the machine can listen on. The system frees it when the
 * process ends, however it ends.
 */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Does the work once no other process does that of the same folder. `onWait` is called once, when there is one. */
export async function runAlone(folder, work, onWait) {
  const name = nameOf(folder);
  let holder = await hold(name);
  if (holder === undefined) onWait();
  while (holder === undefined) {
    // only where the name is a file can it outlive its process
    if (name.endsWith('.sock') && !(await answers(name))) rmSync(name, { force: true });
    await wait(200);
    holder = await hold(name);
  }
  try {
    work();
  } finally {
    holder.close();
  }
}

function nameOf(folder) {
  const name = `footing-setup-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** What holds the name; undefined when another process does. */
function hold(name) {
  const server = createServer((socket) => socket.destroy());
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen({ path: name }, () => resolve(server));
  });
}

function answers(name) {
  return new Promise((resolve) => {
    const socket = connect({ path: name });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
