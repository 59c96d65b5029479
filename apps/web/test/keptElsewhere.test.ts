/** What was answered in another tab, or after a page was left, is neither hidden nor lost by a page that knew less. */
import { deepStrictEqual, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch, serve } from './browser.ts';
import { keptFor, openKeptResult } from './keptInterview.ts';

/** Chromium keeps pages as they were left, which its driver switches off. */
const withPagesKept = { ignoreDefaultArgs: ['--disable-back-forward-cache'] };

describe('a page that others have overtaken', () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    [browser, served] = await Promise.all([launch(withPagesKept), serve()]);
  });
  after(async () => {
    await browser.close();
    await served.close();
  });
  const answers = (page: Page): Promise<Record<string, unknown>> =>
    page.evaluate(() => JSON.parse(localStorage.getItem('footing.interview')!).interview.answers);
  const openResult = (): Promise<Page> =>
    openKeptResult(
      { address: served.address, context: (options) => browser.newContext(options) },
      keptFor('lay-002'),
    );
  /** The finished check, in another tab. */
  const checkBeside = async (page: Page): Promise<Page> => {
    const check = await page.context().newPage();
    await check.goto(`${served.address}/check/`);
    await check.locator('.over').waitFor();
    return check;
  };
  const sayTried = async (page: Page): Promise<void> => {
    await page
      .getByRole('button', { name: /^I tried this/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'It did not help' }).click();
  };
  /** Turns back in the check to a page with a choice, and changes it. */
  const changeAnAnswer = async (page: Page): Promise<Record<string, unknown>> => {
    const known = await answers(page);
    const other = page.locator('input[name="course"][value="improving"]');
    for (;;) {
      await page.getByRole('button', { name: 'Back' }).click();
      if ((await other.count()) > 0) break;
    }
    await other.check();
    const changed = await answers(page);
    ok(known['course'] !== 'improving' && changed['course'] === 'improving');
    return changed;
  };

  it('the result that one goes back to is that of the answers as they are now', async () => {
    const page = await openResult();
    await page.getByRole('link', { name: 'Change an answer' }).first().click();
    await page.locator('.over').waitFor();
    await changeAnAnswer(page);
    await page.evaluate(() => history.back());
    await page.getByText('This check is not finished').waitFor();
    await page.context().close();
  });

  it('what is tried in an older tab is noted beside the answers of a newer one', async () => {
    const older = await openResult();
    const newer = await checkBeside(older);
    const changed = await changeAnAnswer(newer);
    await older.getByText('This check is not finished').waitFor();
    deepStrictEqual(await answers(older), changed);
    await older.context().close();
  });

  it('the check in another tab knows what was noted as tried, and keeps it', async () => {
    const result = await openResult();
    const check = await checkBeside(result);
    await check.evaluate(() => Object.assign(window, { isOld: true }));
    await sayTried(result);
    await check.waitForFunction(() => !('isOld' in window) && document.documentElement.dataset['ready']);
    const { tried } = await answers(result);
    await check.getByRole('button', { name: 'Back' }).click();
    await check.locator('fieldset.question').first().waitFor();
    deepStrictEqual((await answers(check))['tried'], tried);
    await result.context().close();
  });

  it('the trial page of another tab puts no older answers back', async () => {
    const check = await openResult();
    const trial = await check.context().newPage();
    await trial.goto(`${served.address}/trial/`);
    await trial.getByRole('heading', { name: 'Choose one change to test' }).waitFor();
    await trial.evaluate(() => Object.assign(window, { isOld: true }));
    await sayTried(check);
    await trial.waitForFunction(() => !('isOld' in window));
    await check.context().close();
  });
});
