/**
 * `npm run bench:server`: requests a second and 99th percentile on loopback, on both stores, each in turn with an empty route of the same
 * server; `--json` for programs. Bounded: some seconds and 16 connections for each.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadGuide } from '@footing/guide/load';
import { findOrInstallPostgres } from '../../../scripts/postgres.mjs';
import { runServe, type Serving } from '../test/runServe.ts';
import { startPostgres } from '../test/startPostgres.ts';
import { interviews } from './interviews.ts';
import { makeLink } from './makeLink.ts';
import { type Load, type Measured, measure } from './measure.ts';

process.env['FOOTING_POSTGRES'] = findOrInstallPostgres();
const threads = availableParallelism();
const limits = { FOOTING_REQUESTS_PER_MINUTE: '1000000000', FOOTING_WRITES_PER_MINUTE: '1000000000' };
const bodies = interviews(await loadGuide());

async function measureStore(store: string, env: Readonly<Record<string, string>>): Promise<Measured[]> {
  const server = await runServe({ ...limits, ...env, FOOTING_LOG: 'info', FOOTING_WORKERS: String(threads) });
  try {
    return await measureServer(store, server);
  } finally {
    await server.end('SIGTERM');
  }
}

/** The threads draw their numbers after the start; until they have, the first seconds would be measured. */
function warm(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 8000));
}

async function measureServer(store: string, { address }: Serving): Promise<Measured[]> {
  const link = await makeLink(address);
  const loads: Load[] = [
    { name: 'assess, interviews of many people', path: '/v1/assess', method: 'POST', bodies },
    { name: 'assess, first page', path: '/v1/assess', method: 'POST', bodies: ['{"id":1,"answers":{}}'] },
    {
      name: 'link: manifest with the file in it',
      path: link.manifestPath,
      method: 'POST',
      bodies: ['{"recipient":"bench"}'],
    },
    { name: 'link: file', path: link.filePath, method: 'GET' },
  ];
  await warm();
  const measured: Measured[] = [];
  for (const load of loads) measured.push(await measure(store, address, load));
  return measured;
}

const folder = mkdtempSync(join(tmpdir(), 'footing-bench-'));
const postgres = await startPostgres();
const all = [
  ...(await measureStore('PGlite', { FOOTING_DATA: folder })),
  ...(await measureStore('PostgreSQL', { DATABASE_URL: await postgres.newDatabase() })),
];
await postgres.stop();
rmSync(folder, { recursive: true, force: true });

if (process.argv.includes('--json'))
  console.log(JSON.stringify({ node: process.version, threads, measured: all }));
else {
  console.log(
    `Node ${process.version}, ${threads} threads that assess; the load comes from the same machine.\n`,
  );
  console.table(
    all.map(({ store, name, perSecond, p99Ms, emptyPerSecond, emptyP99Ms, failed }) => ({
      store,
      what: name,
      'requests/s': Math.round(perSecond),
      '99th pct ms': p99Ms,
      'empty route: requests/s': Math.round(emptyPerSecond),
      '99th pct ms of it': emptyP99Ms,
      'part of empty route': (perSecond / emptyPerSecond).toPrecision(2),
      failed,
    })),
  );
}
if (all.some(({ failed }) => failed > 0)) process.exitCode = 1;
