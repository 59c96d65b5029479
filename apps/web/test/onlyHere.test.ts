/** A browser that keeps nothing: the answers are on the page of the check alone, and their result is shown there. */
import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage, phone, type Stage } from './browser.ts';
import { keptFor } from './keptInterview.ts';
import { answerPage, goThrough, next, personNamed } from './recordedPerson.ts';
import { violations } from './violations.ts';

const person = personNamed('lay-002');
const { request } = person;
const withFootDrop = {
  ...person,
  request: {
    ...request,
    answers: { ...request.answers, weakness: ['foot-drop'], weaknessPace: 'hours-to-days' },
  },
};
const withBladder = { ...person, request: { answers: { pelvic: ['bladder'] }, denied: {} } };

/** What is kept already stays, and nothing new is taken. */
const full = (): void => {
  Storage.prototype.setItem = () => {
    throw new DOMException('no', 'QuotaExceededError');
  };
};

/** As where a person blocks all cookies. */
const forbidden = (): void => {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('no', 'SecurityError');
    },
  });
};

describe('a check whose answers the browser does not take', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());
  const open = async (storage: () => void, kept?: string): Promise<Page> => {
    const page = await stage.page({ viewport: phone });
    await page.goto(`${stage.address}/about/`);
    if (kept !== undefined)
      await page.evaluate((text) => localStorage.setItem('footing.interview', text), kept);
    await page.addInitScript(storage);
    await page.goto(`${stage.address}/check/`);
    await page.locator('.question, .over').first().waitFor();
    return page;
  };
  const seeResult = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: /^See (my result|the result so far)$/ }).click();
    await page.locator('[data-bands=there]').waitFor();
  };
  const title = (page: Page): Promise<string> => page.locator('main h1').innerText();

  it('never shows the result of older answers: nothing of them is left, and the new ones are told of at once', async () => {
    const page = await open(full, keptFor('lay-002'));
    while (!(await page.locator('#question-activities').isVisible()))
      await page.getByRole('button', { name: 'Back', exact: true }).click();
    await goThrough(page, withFootDrop);
    await seeResult(page);
    match(await title(page), /^(Be seen today|Get emergency help)/);
    strictEqual(await page.evaluate(() => localStorage.getItem('footing.interview')), null);
    const beside = await page.context().newPage();
    await beside.goto(`${stage.address}/result/`);
    await beside.getByText('There are no answers on this device yet.').waitFor();
    await page.context().close();
  });

  it('ends with its result on the same page, leads back to the answers, and loses none', async () => {
    const page = await open(forbidden);
    await goThrough(page, person);
    await seeResult(page);
    const first = await title(page);
    strictEqual(
      await page.evaluate(() => document.activeElement!.contains(document.querySelector('.result'))),
      true,
    );
    deepStrictEqual(await violations(page), []);
    doesNotMatch(await page.locator('.result').innerText(), /\bkept on this device\b/);
    ok((await page.locator('.result a[target=_blank]').count()) > 0, 'a link away loses the answers');
    await page.getByRole('button', { name: 'Change an answer' }).first().click();
    await page.locator('.over').waitFor();
    await seeResult(page);
    strictEqual(await title(page), first);
    strictEqual(new URL(page.url()).pathname, '/check/');
    await page.getByRole('button', { name: 'Delete my answers' }).click();
    await page.getByRole('button', { name: 'Yes, delete' }).click();
    await page.locator('#question-activities').waitFor();
    strictEqual(await page.locator('.question :checked').count(), 0);
    await page.context().close();
  });

  it('shows the result so far of an emergency, dressed as on its own page', async () => {
    const page = await open(forbidden);
    await answerPage(page, person);
    await next(page);
    await answerPage(page, withBladder);
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await seeResult(page);
    strictEqual(await title(page), 'Get emergency help now');
    strictEqual(await page.locator('.only-print').isVisible(), false);
    await page.context().close();
  });
});
