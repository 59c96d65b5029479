import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Guide } from '@footing/guide';
import { loadGuide } from '@footing/guide/load';
import { createLogger } from '../src/http/log.ts';
import { openStore } from '../src/openStore.ts';
import { readSettings, type Settings } from '../src/settings.ts';
import { startServer } from '../src/startServer.ts';
import type { Query } from '../src/store/database.ts';

describe('a start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'footing-start-'));
  const env = { PORT: '0', FOOTING_DATA: folder, FOOTING_WORKERS: '1', FOOTING_LOG: 'silent' };
  const settings = readSettings(env, 1);
  let guide: Guide;
  before(async () => {
    guide = await loadGuide();
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  const start = (changed: Partial<Settings> = {}) =>
    startServer({ ...settings, ...changed }, { guide, webFolder: '/nowhere', log: createLogger('silent') });

  const inStore = async <T>(work: (query: Query) => Promise<T>): Promise<T> => {
    const database = await openStore(settings, () => {});
    return work(database.query).finally(database.close);
  };

  // after a restore, or where the server never runs for long, nothing would else be deleted when it should
  it('deletes what is over before it listens', async () => {
    const report = (query: Query, days: number) =>
      query("INSERT INTO issue (id, report, received_at) VALUES ($1, '{}', now() - $2 * interval '1 day')", [
        randomUUID(),
        days,
      ]);
    const { issueDays } = settings.limits;
    await inStore((query) => report(query, issueDays + 1));
    await inStore((query) => report(query, issueDays - 1));
    const { stop } = await start();
    await stop();
    assert.deepEqual(await inStore((query) => query('SELECT count(*)::integer AS kept FROM issue')), [
      { kept: 1 },
    ]);
  });

  // what it left running would keep this file from ending
  it('that fails lets go of its folder and its threads, wherever it does', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    await assert.rejects(start({ port }), { code: 'EADDRINUSE' });
    taken.close();
    await assert.rejects(start({ maintainerToken: 'too short' }), /token has 9 characters/);
    const { address, stop } = await start();
    assert.equal((await fetch(`${address}/readyz`)).status, 200);
    await Promise.all([stop(), stop()]);
  });
});
