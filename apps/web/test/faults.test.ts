/** What can go wrong with a device in the middle of a check: nothing that was answered is lost. */
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { complaints, openStage, phone, type Stage } from './browser.ts';
import { answerPage, goThrough, next, personNamed } from './recordedPerson.ts';

const person = personNamed('lay-002');

describe('in the middle of a check', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());
  const open = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${stage.address}/check/`);
    await page.locator('fieldset.question').first().waitFor();
    return page;
  };
  const answersOf = (page: Page) =>
    page.evaluate(() => JSON.parse(localStorage.getItem('footing.interview')!).interview.answers);

  it('a tab that is killed right after a tap loses nothing of it', async () => {
    const context = await stage.context({ viewport: phone });
    const page = await open(context);
    await answerPage(page, person);
    await next(page);
    const box = page.locator('input[type=radio]').first();
    const [name, value] = await box.evaluate((input) => [
      (input as HTMLInputElement).name,
      (input as HTMLInputElement).value,
    ]);
    // the process of the page ends in the very turn of the tap
    const session = await context.newCDPSession(page);
    const gone = page.waitForEvent('crash');
    await box.evaluate((input) => {
      (input as HTMLInputElement).click();
      return new Promise((resolve) => setTimeout(resolve));
    });
    // never answered: who would have answered is gone
    void session.send('Page.crash').catch(() => undefined);
    await gone;
    const again = await open(context);
    strictEqual((await answersOf(again))[name!], value);
    await again.getByText('Welcome back').waitFor();
    await context.close();
  });

  it('a device that has room again keeps what it could not keep before', async () => {
    const context = await stage.context({ viewport: phone });
    await context.addInitScript(() => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (key, value) {
        if ('isFull' in window) throw new DOMException('full', 'QuotaExceededError');
        setItem.call(this, key, value);
      };
    });
    const page = await open(context);
    await page.evaluate(() => Object.assign(window, { isFull: true }));
    await page.locator('input[name="activities"][value="running"]').check();
    await page.getByText('no room left').waitFor();
    await page.evaluate(() => Reflect.deleteProperty(window, 'isFull'));
    await page.locator('input[name="activities"][value="cycling"]').check();
    await page.getByText('no room left').waitFor({ state: 'detached' });
    deepStrictEqual((await answersOf(page))['activities'], ['running', 'cycling']);
    await context.close();
  });

  for (const [name, time] of [
    ['behind', '1970-01-02T00:00:00Z'],
    ['ahead', '2099-06-01T12:00:00Z'],
  ] as const)
    it(`a clock that is far ${name} changes nothing of the result`, async () => {
      const shown: string[] = [];
      for (const clock of [undefined, time]) {
        const context = await stage.context({ viewport: phone });
        if (clock !== undefined) await context.clock.setFixedTime(clock);
        const page = await open(context);
        const said = complaints(page);
        await goThrough(page, person);
        await page.getByRole('link', { name: 'See my result' }).click();
        await page.locator('[data-bands=there]').waitFor();
        shown.push((await page.locator('.result').innerText()).replaceAll(/\s+/g, ' '));
        deepStrictEqual(said, []);
        await context.close();
      }
      ok(shown[0]!.length > 500);
      strictEqual(shown[1], shown[0]);
    });
});

describe('a browser that refuses to keep anything', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  it('shows every page without an error, and a diary that lasts until it is closed', async () => {
    const context = await stage.context({ viewport: phone });
    await context.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
      IDBFactory.prototype.open = refuse;
    });
    const page = await context.newPage();
    const said = complaints(page);
    for (const path of ['/', '/check/', '/result/', '/trial/', '/diary/']) {
      await page.goto(stage.address + path);
      await page.locator('main h1, main h2').first().waitFor();
      await page.waitForLoadState('networkidle');
    }
    await page.getByRole('button', { name: 'Load example sessions' }).click();
    await page.getByRole('heading', { name: '14 sessions' }).waitFor();
    deepStrictEqual(said, []);
    await context.close();
  });
});
