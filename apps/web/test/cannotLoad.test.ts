/** What a page says whose data cannot be fetched: it is still a page with a heading, and a way on. */
import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage, phone, type Stage } from './browser.ts';
import { keptFor } from './keptInterview.ts';
import { violations } from './violations.ts';

const calm = 'lay-002';
const emergency = 'spine-002';

describe('a page whose data cannot be loaded', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());
  const telling = 'assets/telling-*.js';
  const open = async (path: string, lost: string, person: string): Promise<Page> => {
    const page = await stage.page({ viewport: phone, serviceWorkers: 'block' });
    await page.addInitScript((kept) => localStorage.setItem('footing.interview', kept), keptFor(person));
    await page.route(`**/${lost}`, (route) => route.abort());
    await page.goto(stage.address + path);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    return page;
  };

  for (const [path, lost, person, heading] of [
    ['/check/', 'guide/check.json', calm, 'Check'],
    ['/result/', 'guide/check.json', calm, 'Your result'],
    ['/result/', 'guide/numbers.json', calm, 'Your result'],
    ['/result/', 'guide/texts.json', calm, 'Your result'],
    ['/result/', telling, calm, 'Your result'],
    ['/result/', 'guide/numbers.json', emergency, 'Get emergency help now'],
    ['/diary/', 'guide/check.json', calm, 'Diary'],
    ['/trial/', 'guide/numbers.json', calm, 'Trial'],
  ] as const)
    it(`${path} without ${lost} has one first heading, "${heading}"`, async () => {
      const page = await open(path, lost, person);
      deepStrictEqual(await page.locator('h1').allInnerTexts(), [heading]);
      deepStrictEqual(await violations(page), []);
      await page.context().close();
    });

  it('a page of one’s own sessions speaks of no questions, neither while it loads nor when it cannot', async () => {
    const page = await stage.page({ viewport: phone, serviceWorkers: 'block' });
    const held = Promise.withResolvers<void>();
    await page.route('**/guide/numbers.json', async (route) => {
      await held.promise;
      await route.abort();
    });
    await page.goto(`${stage.address}/trial/`);
    strictEqual(await page.locator('.waiting').innerText(), 'Opening your diary…');
    held.resolve();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    match(await page.locator('#trial').innerText(), /^This page could not be loaded whole\./);
    await page.context().close();
  });

  it('an emergency stays the one first heading where the texts are of another version', async () => {
    const page = await stage.page({ viewport: phone, serviceWorkers: 'block' });
    await page.addInitScript((kept) => localStorage.setItem('footing.interview', kept), keptFor(emergency));
    await page.route('**/guide/texts.json', (route) => route.fulfill({ json: { hash: 'of another' } }));
    await page.goto(`${stage.address}/result/`);
    await page.getByRole('button', { name: 'Load the page again' }).waitFor();
    deepStrictEqual(await page.locator('h1').allInnerTexts(), ['Get emergency help now']);
    deepStrictEqual(await violations(page), []);
    await page.context().close();
  });

  it('is tried again on demand, and then there', async () => {
    const page = await open('/check/', 'guide/check.json', calm);
    await page.unroute('**/guide/check.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.over').waitFor();
    strictEqual(await page.locator('h1').count(), 1);
    await page.context().close();
  });

  it('a result whose telling could not be fetched is told on demand', async () => {
    const page = await open('/result/', telling, calm);
    await page.unroute(`**/${telling}`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('[data-bands=there]').waitFor();
    await page.context().close();
  });

  it('trends are counted without the guide', async () => {
    const page = await stage.page({ viewport: phone, serviceWorkers: 'block' });
    await page.route('**/guide/*.json', (route) => route.abort());
    await page.goto(`${stage.address}/trends/`);
    await page.locator('.empty').waitFor();
    await page.context().close();
  });
});
