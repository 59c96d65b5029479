/** One suite for every store: what holds on PGlite holds on PostgreSQL. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import type { Database } from '../src/store/database.ts';
import { migrate } from '../src/store/migrate.ts';
import { openPglite } from '../src/store/openPglite.ts';
import { openPostgres } from '../src/store/openPostgres.ts';
import { issueSuite } from './contract/issues.ts';
import { linkSuite } from './contract/links.ts';
import { migrationSuite } from './contract/migrations.ts';
import { surfaceSuite } from './contract/surface.ts';
import { startPostgres } from './startPostgres.ts';
import { createTestApp, type TestApp } from './testApp.ts';

type Store = { readonly open: () => Promise<Database>; readonly end: () => Promise<void> };

const stores: Readonly<Record<string, () => Promise<Store>>> = {
  PGlite: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'footing-pglite-'));
    return {
      open: () => openPglite(join(folder, 'database')),
      end: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
  PostgreSQL: async () => {
    const postgres = await startPostgres();
    const url = await postgres.newDatabase();
    return {
      open: async () => openPostgres({ url, connections: 5, statementMs: 5000 }, console.error),
      end: () => postgres.stop(),
    };
  },
};

for (const [name, start] of Object.entries(stores))
  describe(`on ${name}`, () => {
    let store: Store;
    let database: Database;
    let testApp: TestApp;
    before(async () => {
      store = await start();
      database = await store.open();
      await migrate(database);
      testApp = await createTestApp(database);
    });
    after(async () => {
      await database?.close();
      await store?.end();
    });
    migrationSuite(() => database);
    linkSuite(
      () => database,
      () => testApp,
    );
    issueSuite(
      () => database,
      () => testApp,
    );
    surfaceSuite(
      () => database,
      () => testApp,
    );
  });
