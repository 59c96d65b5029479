/** A PostgreSQL of the tests' own: Debian's programs, a new folder, a free port of this machine alone; it ends with the test. */
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres } from '../../../scripts/postgres.mjs';

export type Postgres = {
  /** The address of a new, empty database. */
  readonly newDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
  /** Breaks every connection and is gone until {@link resume}, as a machine whose power is cut. */
  readonly cut: () => Promise<void>;
  readonly resume: () => Promise<void>;
};

/** @throws Error when there is no PostgreSQL, or it does not start. */
export async function startPostgres(): Promise<Postgres> {
  const programs = findPostgres();
  if (programs === undefined) throw new Error('No PostgreSQL found; "npm test" installs it, or says how to.');
  const folder = mkdtempSync(join(tmpdir(), 'footing-postgres-'));
  const user = otherUser();
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const made = run(
    programs,
    'initdb',
    ['-D', data, '-U', 'footing', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    user,
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 60 };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const base = `postgres://footing@127.0.0.1:${port}`;
  const begin = async (): Promise<() => Promise<void>> => {
    const child = spawn(join(programs, 'postgres'), ['-D', data, ...options], { ...user, stdio: 'ignore' });
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    await untilReady(`${base}/postgres`, ended);
    return () => {
      child.kill('SIGQUIT');
      return ended;
    };
  };
  let end = await begin();
  let count = 0;
  return {
    cut: () => end(),
    resume: async () => {
      end = await begin();
    },
    newDatabase: async () => {
      const name = `footing${++count}`;
      await execute(`${base}/postgres`, `CREATE DATABASE ${name}`);
      return `${base}/${name}`;
    },
    stop: async () => {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root. */
function otherUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((which) => spawnSync('id', [which, name], { encoding: 'utf8' }));
    if (uid!.status === 0) return { uid: Number(uid!.stdout), gid: Number(gid!.stdout) };
  }
  throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody.');
}

function run(folder: string, program: string, args: readonly string[], user: ReturnType<typeof otherUser>) {
  return spawnSync(join(folder, program), args, { ...user, cwd: '/', encoding: 'utf8' });
}

async function untilReady(url: string, ended: Promise<void>): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  for (let attempt = 0; attempt < 200 && !over; attempt++) {
    const reached = await execute(url, 'SELECT 1').then(
      () => true,
      () => false,
    );
    if (reached) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('PostgreSQL did not start.');
}

async function execute(url: string, sql: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
