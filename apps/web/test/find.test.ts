/** The page that finds pages by people's own words, and the boxes that lead to it. */
import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { urgencyNames } from '../src/words/en/reading.ts';
import { complaints, openStage, phone, type Stage } from './browser.ts';
import { kindsOfPages } from './pages.ts';
import { violations } from './violations.ts';

const names = (page: Page): Promise<string[]> => page.locator('.hits .hit-name').allTextContents();
const ready = (page: Page): Promise<void> => page.locator('html[data-ready=find]').waitFor();

describe('finding a page', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage?.close());
  const open = async (after = '', options = {}): Promise<Page> => {
    const page = await stage.page({ viewport: phone, ...options });
    await page.goto(`${stage.address}/find/${after}`);
    await ready(page);
    return page;
  };
  const typeIn = async (page: Page, words: string): Promise<void> => {
    await page.getByLabel('What are you looking for?').fill(words);
    await page.waitForURL((url) => new URLSearchParams(url.hash.slice(1)).get('q') === words);
    await page.locator(`.find-results[data-sought=${JSON.stringify(words)}]`).waitFor();
  };

  it('shows kind, name and a sentence with the words marked, and leads to its heading', async () => {
    const page = await open();
    await typeIn(page, 'hot foot');
    const first = page.locator('.hits > li').first();
    strictEqual(await first.locator('.hit-kind').textContent(), 'Cause');
    strictEqual(
      await first.locator('.hit-name').textContent(),
      'Pressure on the nerves under the ball of the foot',
    );
    deepStrictEqual(await first.locator('mark').allTextContents(), ['hot', 'foot']);
    const href = (await first.locator('a').getAttribute('href'))!;
    match(href, /^\/causes\/plantar-digital-nerve-pressure\/#/);
    await first.locator('a').click();
    await page.waitForURL(`**${href}`);
    ok(await page.locator(`[id="${href.split('#')[1]}"]`).isVisible());
    await page.goBack();
    await ready(page);
    strictEqual(await page.getByLabel('What are you looking for?').inputValue(), 'hot foot');
    strictEqual((await names(page))[0], 'Pressure on the nerves under the ball of the foot');
    await page.context().close();
  });

  it('leads to a heading that is there, from every hit of many words', async () => {
    const page = await open();
    const links = new Set<string>();
    for (const words of [
      'hot foot',
      'christmas toes',
      'numb',
      'tight laces',
      'elliptical',
      'met pad',
      'pinky',
      'when not to',
    ]) {
      await typeIn(page, words);
      const more = page.getByRole('button', { name: /^Show \d+ more$/ });
      if (await more.isVisible()) await more.click();
      for (const link of await page.locator('.hits a').all()) links.add((await link.getAttribute('href'))!);
    }
    ok(links.size > 60, `${links.size}`);
    for (const href of links) {
      const [path, anchor] = href.split('#') as [string, string | undefined];
      const response = await fetch(stage.address + path);
      strictEqual(response.status, 200, href);
      if (anchor !== undefined) ok((await response.text()).includes(`id="${anchor}"`), href);
    }
    await page.context().close();
  });

  it('keeps what is typed in the part of the address that no server gets, and takes it from there', async () => {
    const page = await stage.page({ viewport: phone });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto(`${stage.address}/causes/`);
    await page.getByRole('search').getByLabel('Find it in your own words').fill('my secret toe');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/find/#q=my+secret+toe');
    await ready(page);
    await page.locator('.find-results').waitFor();
    await page.getByLabel('What are you looking for?').fill('another secret');
    await page.waitForURL('**/find/#q=another+secret');
    await page.reload();
    await ready(page);
    strictEqual(await page.getByLabel('What are you looking for?').inputValue(), 'another secret');
    deepStrictEqual(
      asked.filter((one) => one.includes('secret')),
      [],
    );
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    doesNotMatch(kept, /secret/);
    await page.context().close();
  });

  it('answers a link that was written by hand, and takes its words out of what is sent', async () => {
    const page = await open('?q=foot+drop');
    strictEqual(await page.getByLabel('What are you looking for?').inputValue(), 'foot drop');
    strictEqual(page.url(), `${stage.address}/find/#q=foot+drop`);
    await page.context().close();
  });

  it('leads to the check and to “now”, above all pages, when words name a warning sign, and never says how urgent it is', async () => {
    const page = await open();
    for (const words of [
      "can't move my foot",
      'cold and white',
      'numb between legs',
      'after a fall',
      'slurred xyzzy',
      'foot drop',
    ]) {
      await typeIn(page, words);
      const sign = page.locator('.find-sign');
      await sign.waitFor();
      strictEqual(await sign.getByRole('link', { name: 'Start the check' }).getAttribute('href'), '/check/');
      strictEqual(await sign.getByRole('link', { name: 'It is numb now' }).getAttribute('href'), '/now/');
      match(await page.getByRole('status').innerText(), /warning sign/);
      ok(
        await page
          .locator('.find-results')
          .evaluate((results) => results.firstElementChild!.matches('.find-sign')),
      );
      for (const name of Object.values(urgencyNames))
        ok(!(await page.locator('.hits .urgency, .find-sign .urgency').count()), name);
      strictEqual(
        await page
          .locator('.hits .hit-kind')
          .filter({ hasText: /urgent|emergency|today/i })
          .count(),
        0,
      );
    }
    await typeIn(page, 'hot foot');
    await page.locator('.find-sign').waitFor({ state: 'detached' });
    await page.getByText('This finds pages. It does not know your story: the check does.').waitFor();
    await page.context().close();
  });

  it('offers in an empty box what people often look for, each a link, and “back” leads out of it again', async () => {
    const page = await open();
    const common = page.getByRole('region', { name: 'People often look for' });
    await common.getByRole('link', { name: 'met pad' }).click();
    strictEqual((await names(page))[0], 'Use a pad behind the ball of the foot');
    strictEqual(page.url(), `${stage.address}/find/#q=met+pad`);
    ok(await page.evaluate(() => document.activeElement!.matches('.find-results')));
    await page.goBack();
    await common.waitFor();
    strictEqual(await page.getByLabel('What are you looking for?').inputValue(), '');
    await page.context().close();
  });

  it('says so where no page has the words, and leads to the check and the lists', async () => {
    const page = await open('#q=xyzzy');
    await page.getByRole('heading', { name: 'No page has these words' }).waitFor();
    match(await page.getByRole('status').innerText(), /No page has these words/);
    const links = await page
      .locator('.find-none a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    deepStrictEqual(links, ['/check/', '/causes/', '/activities/', '/changes/']);
    deepStrictEqual(await violations(page), []);
    await page.context().close();
  });

  it('goes by keyboard alone: type, Enter, on to the first page', async () => {
    const page = await open();
    await page.getByLabel('What are you looking for?').focus();
    await page.keyboard.type('christmas toes');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement!.matches('.find-results'));
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForURL('**/activities/hiking/**'), page.keyboard.press('Enter')]);
    await page.context().close();
  });

  it('says how many pages there are once one stops typing', async () => {
    const page = await open();
    await typeIn(page, 'cortisone');
    await page
      .getByRole('status')
      .filter({ hasText: /^1 page\.$/ })
      .waitFor({ state: 'attached' });
    await page.context().close();
  });

  it('is the only page that fetches what it finds by', async () => {
    for (const path of ['/', '/causes/', '/causes/raynaud/', '/check/', '/result/', '/diary/', '/find/']) {
      const page = await stage.page({ serviceWorkers: 'block' });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(stage.address + path, { waitUntil: 'networkidle' });
      deepStrictEqual([path, asked.includes('/guide/find.json')], [path, path === '/find/']);
      await page.context().close();
    }
  });

  it('shows what is typed as text', async () => {
    const page = await open(`#${new URLSearchParams({ q: '<img src=x onerror=alert(1)> toe' })}`);
    strictEqual(await page.locator('main img').count(), 0);
    ok((await names(page)).length > 0);
    await page.context().close();
  });

  it('says what is wrong where the list cannot be fetched, leads to the lists, and can be tried again', async () => {
    const page = await stage.page({ viewport: phone, serviceWorkers: 'block' });
    await page.route('**/guide/find.json', (route) => route.abort());
    await page.goto(`${stage.address}/find/#q=clips`);
    await page.getByText('could not be fetched').waitFor();
    ok(await page.locator('main a[href="/causes/"]').isVisible());
    await page.unroute('**/guide/find.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await ready(page);
    ok((await names(page)).includes('Move the cleats back'));
    await page.context().close();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has nothing that axe finds, with a warning sign and with pages, ${colorScheme}`, async () => {
      for (const words of ['foot drop', 'hot foot']) {
        const page = await open(`#${new URLSearchParams({ q: words })}`, { colorScheme });
        await page.locator('.hits').waitFor();
        deepStrictEqual(await violations(page), []);
        await page.context().close();
      }
    });

  it('cuts nothing off on a narrow phone and with text twice as large', async () => {
    const page = await open('#q=cold+and+white', { viewport: { width: 320, height: 600 } });
    await page.locator('.hits').waitFor();
    for (const size of ['100%', '200%']) {
      const over = await page.evaluate((own) => {
        document.documentElement.style.fontSize = own;
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      }, size);
      deepStrictEqual([size, over], [size, 0]);
    }
    await page.context().close();
  });

  it('works with the server gone, after the first visit to another page', async () => {
    const context = await stage.context({ viewport: phone });
    const page = await context.newPage();
    await page.goto(`${stage.address}/about/`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await context.setOffline(true);
    await page.reload();
    await page.getByLabel('Find it in your own words').fill('foot drop');
    await page.getByRole('button', { name: 'Find' }).click();
    await ready(page);
    ok((await names(page)).includes('Peroneal nerve trouble at the outer knee'));
    await page.locator('.find-sign').waitFor();
    await context.close();
  });
});

describe('the boxes that lead there', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage?.close());

  it('stand on the lists and on the page that is not there, and at the end of every page to read', async () => {
    const page = await stage.page({ javaScriptEnabled: false });
    for (const path of ['/causes/', '/changes/', '/activities/', '/no-such-page/']) {
      await page.goto(stage.address + path);
      strictEqual(await page.locator('main form[action="/find/"] input').count(), 1, path);
    }
    for (const path of ['/', '/causes/raynaud/', '/about/', '/now/', '/evidence/']) {
      await page.goto(stage.address + path);
      strictEqual(await page.locator('footer form[action="/find/"] input').count(), 1, path);
    }
    await page.context().close();
  });

  it('are not on pages with answers, whose policy lets no form send anything; a link leads there from every page', async () => {
    for (const path of kindsOfPages.filter((kind) => kind !== '/no-such-page/')) {
      const content = await (await fetch(stage.address + path)).text();
      const hasBox = content.includes('data-find');
      ok(content.includes(`form-action ${hasBox ? "'self'" : "'none'"}`), path);
      ok(/<a href="\/find\/"/.test(content), path);
      if (/^\/(check|result|diary|trial|trends|view|find)\//.test(path)) strictEqual(hasBox, false, path);
    }
  });

  it('send no word anywhere without JavaScript: they open the page, which says what it needs and leads to the lists', async () => {
    const page = await stage.page({ javaScriptEnabled: false });
    const said = complaints(page);
    await page.goto(`${stage.address}/causes/`);
    await page.locator('main form[action="/find/"] input').fill('my secret toe');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/find\/\??$/);
    const words = await page.locator('main').innerText();
    match(words, /JavaScript/);
    for (const id of ['causes', 'activities', 'changes'])
      strictEqual(await page.locator(`main a[href="/${id}/"]`).count(), 1);
    deepStrictEqual(said, []);
    await page.context().close();
  });

  it('are covered in the picture of a problem report once something is typed', async () => {
    const page = await stage.page();
    await page.goto(`${stage.address}/causes/`);
    strictEqual(await page.locator('[data-answers]').count(), 0);
    await page.getByRole('search').getByLabel('Find it in your own words').fill('toe');
    strictEqual(await page.locator('input[data-answers]').count(), 1);
    await page.context().close();
  });
});
