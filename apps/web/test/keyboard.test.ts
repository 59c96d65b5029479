import { ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage, type Stage } from './browser.ts';
import { answerByKeyboard, reach } from './byKeyboard.ts';
import { personNamed } from './recordedPerson.ts';

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

describe('the keyboard alone', () => {
  let stage: Stage;
  let page: Page;
  before(async () => {
    stage = await openStage();
    page = await stage.page();
  });
  after(() => stage.close());

  it('skips the header, and goes through it in the order in which it stands', async () => {
    await page.goto(`${stage.address}/causes/raynaud/`);
    const order = [
      'Skip to the content',
      'Footing',
      'Causes',
      'Activities',
      'Changes',
      'Evidence',
      'Diary',
      'It is numb now',
    ];
    for (const name of order) {
      await page.keyboard.press('Tab');
      strictEqual(await focused(page), name);
    }
    await page.goto(`${stage.address}/causes/raynaud/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    ok(await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement)));
  });

  it('shows where it is', async () => {
    await page.goto(`${stage.address}/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    strictEqual(outline, 'solid');
  });

  it('follows a link of the header', async () => {
    await page.goto(`${stage.address}/`);
    for (let press = 0; press < 3; press++) await page.keyboard.press('Tab');
    await Promise.all([page.waitForURL('**/causes/'), page.keyboard.press('Enter')]);
  });

  it('opens the issue reporter, blackens a part, and comes back to where it was', async () => {
    await page.goto(`${stage.address}/about/`);
    const link = page.getByRole('link', { name: 'Report an issue' });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog canvas').waitFor();
    await page.locator('.picture-frame').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('1 part is black').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    strictEqual(await focused(page), 'Report an issue');
  });

  it('holds a whole interview, reads the result and opens a source', async () => {
    const person = personNamed('lay-002');
    await page.goto(`${stage.address}/check/`);
    await page.locator('fieldset.question').first().waitFor();
    for (let turned = 0; !(await page.locator('.over').isVisible()); turned++) {
      ok(turned < 40, 'the interview does not end');
      await answerByKeyboard(page, person);
      const before = await page.locator('.progress').textContent();
      await reach(page, { words: 'Next' });
      await page.keyboard.press('Enter');
      await page.waitForFunction((old) => document.querySelector('.progress')?.textContent !== old, before);
    }
    await reach(page, { words: 'See my result' });
    await page.keyboard.press('Enter');
    await page.locator('.cause').first().waitFor();
    const summary = page.locator('.why-source > summary').first();
    await reach(page, { words: (await summary.textContent())! });
    await page.keyboard.press('Enter');
    ok(await page.locator('.why-source[open] li').first().isVisible());
  });
});
