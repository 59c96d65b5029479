import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { complaints, foreignRequests, openStage, type Stage } from './browser.ts';
import { allPages, kindsOfPages } from './pages.ts';

describe('no request leaves for another host', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  it('from any kind of page, and no page complains of its policy', async () => {
    const page = await stage.page();
    const foreign = foreignRequests(page, stage.address);
    const said = complaints(page);
    for (const path of kindsOfPages.filter((kind) => kind !== '/no-such-page/'))
      await page.goto(stage.address + path, { waitUntil: 'networkidle' });
    deepStrictEqual(foreign, []);
    deepStrictEqual(said, []);
  });

  it('even when a script of the page tries', async () => {
    const page = await stage.page();
    await page.goto(stage.address);
    const blocked = await page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'sent',
        () => 'blocked',
      ),
    );
    strictEqual(blocked, 'blocked');
  });

  it('as the policy stands in every page and in every answer', async () => {
    const needed = ["default-src 'none'", "connect-src 'self'", "script-src 'self'", "style-src 'self'"];
    for (const path of allPages()) {
      const response = await fetch(stage.address + path);
      const header = response.headers.get('content-security-policy') ?? '';
      const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(await response.text());
      for (const rule of needed) ok(header.includes(rule) && meta?.[1]?.includes(rule), `${path}: ${rule}`);
      ok(!/unsafe/.test(header + meta![1]), path);
      ok(header.includes("frame-ancestors 'none'"));
    }
  });

  it('and no page holds a script or a style of its own', async () => {
    for (const path of allPages()) {
      const content = await (await fetch(stage.address + path)).text();
      deepStrictEqual(
        [path, /<script(?![^>]*\ssrc=)|<style|\sstyle="|\son[a-z]+="/.exec(content)],
        [path, null],
      );
    }
  });
});

describe('the local server', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  it('serves nothing outside its folder', async () => {
    for (const path of ['/..%2f..%2fpackage.json', '/.inputs', '/%2e%2e/package.json', '/%00'])
      ok([400, 404].includes((await fetch(stage.address + path)).status), path);
  });

  it('leads to the address with a slash, and says so when a page is not there', async () => {
    strictEqual((await fetch(`${stage.address}/causes/raynaud`)).url, `${stage.address}/causes/raynaud/`);
    strictEqual((await fetch(`${stage.address}/no-such-page/`)).status, 404);
  });
});
