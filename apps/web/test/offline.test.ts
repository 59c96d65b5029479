import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { openStage, type Stage, serve } from './browser.ts';
import { allPages, kindsOfPages } from './pages.ts';

describe('after the first visit, with the server gone', () => {
  let stage: Stage;
  let context: BrowserContext;
  before(async () => {
    stage = await openStage();
    context = await stage.context();
    const page = await context.newPage();
    await page.goto(stage.address);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await context.setOffline(true);
  });
  after(() => stage.close());

  it('every kind of page still opens', async () => {
    const page = await context.newPage();
    for (const path of kindsOfPages.filter((kind) => !/gallery|embed|no-such/.test(kind))) {
      const response = await page.goto(stage.address + path);
      strictEqual(response?.status(), 200, path);
      ok(response.fromServiceWorker(), path);
    }
  });

  it('every page that there is, is kept', async () => {
    const page = await context.newPage();
    await page.goto(stage.address);
    const kept = await page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('footing-'));
      const requests = await (await caches.open(names[0]!)).keys();
      return requests.map((request) => new URL(request.url).pathname);
    });
    deepStrictEqual(
      allPages().filter((path) => !/^\/(gallery|embed)\//.test(path) && !kept.includes(path)),
      [],
    );
  });

  it('an address without its slash finds its page', async () => {
    const page = await context.newPage();
    await page.goto(`${stage.address}/causes/raynaud`);
    strictEqual(await page.locator('h1').textContent(), "Raynaud's phenomenon");
  });

  it('an address without its slash keeps what stands after it', async () => {
    const page = await context.newPage();
    await page.goto(`${stage.address}/causes/raynaud?from=letter#sources`);
    strictEqual(page.url(), `${stage.address}/causes/raynaud/?from=letter#sources`);
  });

  it('the issue reporter takes its picture', async () => {
    const page = await context.newPage();
    await page.goto(`${stage.address}/privacy/`);
    await page.getByRole('link', { name: 'Report an issue' }).click();
    await page.locator('dialog canvas').waitFor();
  });

  it('an address that is not kept leads back, in the app’s own words', async () => {
    const page = await context.newPage();
    const response = (await page.goto(`${stage.address}/no-such-page/`))!;
    strictEqual(response.status(), 404);
    strictEqual(await page.locator('h1').textContent(), 'This page is not here');
    await page.getByRole('link', { name: 'Go to the first page' }).click();
    await page.getByRole('link', { name: 'Start the check' }).waitFor();
  });

  it('what is not kept is left to the server when it is back, whatever it is called', async () => {
    await context.setOffline(false);
    const page = await context.newPage();
    for (const name of ['nothing', 'constructor', 'toString']) {
      const response = (await page.goto(`${stage.address}/${name}`))!;
      deepStrictEqual([name, response.status()], [name, 404]);
    }
  });
});

describe('the web manifest', () => {
  it('names the app, its start and icons that are there', async () => {
    const { address, close } = await serve();
    const manifest = (await (await fetch(`${address}/manifest.webmanifest`)).json()) as {
      name: string;
      start_url: string;
      display: string;
      icons: { src: string; type: string; purpose: string }[];
    };
    deepStrictEqual([manifest.name, manifest.start_url, manifest.display], ['Footing', '/', 'standalone']);
    for (const icon of manifest.icons) {
      const response = await fetch(address + icon.src);
      deepStrictEqual(
        [icon.src, response.status, response.headers.get('content-type')],
        [icon.src, 200, icon.type],
      );
    }
    ok(manifest.icons.some((icon) => icon.purpose === 'maskable'));
    await close();
  });
});
