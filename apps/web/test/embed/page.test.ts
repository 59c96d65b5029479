import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { complaints, desktop, foreignRequests, openStage, phone, type Stage } from '../browser.ts';
import { goThrough, personNamed } from '../recordedPerson.ts';
import { violations } from '../violations.ts';
import { start } from './hostPage.ts';

describe('the page that shows the component', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  /** The components of the page are closed, as on any other; a test must see into them. */
  const visit = async (options: Parameters<Stage['page']>[0]): Promise<Page> => {
    const page = await stage.page(options);
    await page.addInitScript(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        return attach.call(this, { ...init, mode: 'open' });
      };
    });
    return page;
  };

  it('holds two of them, each in its host’s colours; one goes through to a result, whose links lead to the app beside', async () => {
    const page = await visit({ viewport: desktop });
    const foreign = foreignRequests(page, stage.address);
    const said = complaints(page);
    await page.goto(`${stage.address}/embed/`);
    const [shop, club] = [page.locator('.host-shop footing-check'), page.locator('.host-club footing-check')];
    const grounds = [];
    for (const check of [shop, club])
      grounds.push(await check.locator('.footing').evaluate((at) => getComputedStyle(at).backgroundColor));
    deepStrictEqual(grounds, ['rgb(255, 250, 242)', 'rgb(22, 26, 38)']);
    await start(shop);
    await goThrough(shop, personNamed('lay-002'));
    strictEqual(page.workers().length, 1, 'the policy of the page lets it have its worker');
    await shop.getByRole('button', { name: 'See my result' }).click();
    await shop.locator('[data-bands=there]').waitFor();
    const link = shop.getByRole('link', { name: 'Read more: ' }).first();
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await opened.locator('h1').waitFor();
    ok(/\/causes\/[a-z0-9-]+\/$/.test(opened.url()), opened.url());
    ok(await shop.locator('.cause').first().isVisible(), 'and the result is still there');
    deepStrictEqual(foreign, []);
    deepStrictEqual(said, []);
  });

  it('gives axe no cause for complaint, the insides of both components included', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visit({ viewport: phone, colorScheme });
      await page.goto(`${stage.address}/embed/`);
      for (const host of ['shop', 'club']) await start(page.locator(`.host-${host} footing-check`));
      deepStrictEqual(await violations(page), []);
    }
  });

  it('names in its lines to copy the host that it came from, and what they name is there for every host', async () => {
    const page = await stage.page();
    await page.goto(`${stage.address}/embed/`);
    await page.getByText(stage.address).waitFor();
    const lines = (await page.locator('.snippet').textContent())!;
    const [, address] =
      /<script type="module" src="([^"]+)"><\/script>\n<footing-check><\/footing-check>/.exec(lines)!;
    const response = await fetch(address!);
    strictEqual(response.status, 200);
    deepStrictEqual(
      ['access-control-allow-origin', 'cross-origin-resource-policy', 'content-type'].map((name) =>
        response.headers.get(name),
      ),
      ['*', 'cross-origin', 'text/javascript; charset=utf-8'],
    );
  });

  it('is the only one whose policy lets a worker be made of a text', async () => {
    for (const path of ['/', '/check/', '/embed', '/embed/x', '/result/']) {
      const policy = (await fetch(stage.address + path, { redirect: 'manual' })).headers.get(
        'content-security-policy',
      )!;
      ok(!/worker-src[^;]*blob:/.test(policy), path);
    }
    const { headers } = await fetch(`${stage.address}/embed/`);
    ok(/worker-src 'self' blob:;/.test(headers.get('content-security-policy')!));
  });

  it('says without script that the check needs it', async () => {
    const page = await stage.page({ javaScriptEnabled: false });
    await page.goto(`${stage.address}/embed/`);
    strictEqual(await page.getByText('The check needs JavaScript').count(), 2);
  });
});
