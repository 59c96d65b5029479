/** The component for other people's pages, as the server sends it. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../src/store/database.ts';
import { migrate } from '../src/store/migrate.ts';
import { openPglite } from '../src/store/openPglite.ts';
import { keepFile } from '../src/web/keptFile.ts';
import { createTestApp, type TestApp } from './testApp.ts';

const file = (text: string, type: string) => keepFile(new TextEncoder().encode(text), type, 'no-cache');

describe('the component for other people’s pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'footing-embed-'));
  let database: Database;
  let app: TestApp['app'];
  before(async () => {
    database = await openPglite(join(folder, 'database'));
    await migrate(database);
    const files = new Map([
      ['/check/', file('<p>check</p>', 'text/html')],
      ['/embed/', file('<p>embed</p>', 'text/html')],
      ['/embed/footing-check.js', file('0', 'text/javascript')],
      ['/assets/own.js', file('0', 'text/javascript')],
    ]);
    ({ app } = await createTestApp(database, {}, { webFiles: files }));
  });
  after(async () => {
    await database?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const headers = async (path: string): Promise<Headers> => {
    const response = await app.request(path, { headers: { origin: 'https://shop.example' } });
    assert.equal(response.status, 200, path);
    return response.headers;
  };

  it('may be loaded by every page, and no other script may', async () => {
    const own = await headers('/embed/footing-check.js');
    assert.equal(own.get('access-control-allow-origin'), '*');
    assert.equal(own.get('cross-origin-resource-policy'), 'cross-origin');
    const other = await headers('/assets/own.js');
    assert.equal(other.get('access-control-allow-origin'), null);
    assert.equal(other.get('cross-origin-resource-policy'), 'same-origin');
  });

  it('stands at an address with a slash, and who asks without one loses nothing of what was asked', async () => {
    const { status, headers: sent } = await app.request('/embed?theme=dark&q=a%20b');
    assert.deepEqual([status, sent.get('location')], [308, '/embed/?theme=dark&q=a%20b']);
  });

  it('may be built alone: the first page then says that the app was not', async () => {
    const page = await app.request('/');
    assert.equal(page.status, 200);
    assert.match(await page.text(), /was not built here/);
  });

  it('gets a worker of its own text on the page that shows it, and on no other', async () => {
    const shown = (await headers('/embed/')).get('content-security-policy')!;
    const usual = (await headers('/check/')).get('content-security-policy')!;
    assert.match(shown, /worker-src 'self' blob:;/);
    assert.equal(shown.replace("worker-src 'self' blob:", "worker-src 'self'"), usual);
    assert.doesNotMatch(usual, /worker-src[^;]*blob:/);
  });
});
