/** What the diary reports is seen where it was done, and the place in a long list is kept. */
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { openStage, phone, type Stage } from './browser.ts';
import { diaryFile, focused, openDiary, sessionsOf } from './ownDiary.ts';
import { violations } from './violations.ts';

describe('the diary on a phone', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  const isInView = async (place: Locator): Promise<boolean> => {
    const box = await place.boundingBox();
    return box !== null && box.y >= 0 && box.y + box.height <= phone.height;
  };
  const press = (page: Page, name: string | RegExp): Promise<void> =>
    page.getByRole('button', { name }).last().click();
  const takeIn = (page: Page, buffer: Buffer): Promise<void> =>
    page.locator('input[name=diary]').setInputFiles({ ...diaryFile([]), buffer });

  const acts: readonly (readonly [string, (page: Page) => Promise<void>, string])[] = [
    ['an export', (page) => press(page, 'Export the diary'), 'The diary is saved as a file.'],
    ['an import', (page) => takeIn(page, diaryFile(sessionsOf(2)).buffer), '2 there already.'],
    ['a refused import', (page) => takeIn(page, Buffer.from('{}')), 'Nothing was imported'],
    [
      'a deleted session',
      async (page) => {
        await press(page, /^Delete: /);
        await press(page, 'Yes, delete');
      },
      'The session is deleted.',
    ],
    [
      'a changed session',
      async (page) => {
        await press(page, /^Change: /);
        await press(page, 'Save session');
      },
      'The session is saved.',
    ],
    [
      'everything deleted',
      async (page) => {
        await press(page, 'Delete everything');
        await press(page, 'Yes, delete');
      },
      'Every session and every trial is deleted.',
    ],
  ];
  for (const [name, act, words] of acts)
    it(`shows without scrolling what came of ${name}, and says it once`, async () => {
      const page = await openDiary(stage, 12);
      await page.locator('.told').getByRole('button', { name: 'Close' }).click();
      await page.locator('#delete-title').scrollIntoViewIfNeeded();
      await act(page);
      const notice = page.locator('.told').filter({ hasText: words });
      await notice.waitFor();
      ok(await isInView(notice));
      const live = page.locator('[role=status], [role=alert]').filter({ hasText: words });
      strictEqual(await live.count(), 1);
      strictEqual(await live.evaluate((own) => own.contains(document.activeElement)), false);
      deepStrictEqual(await violations(page), []);
      await page.context().close();
    });

  it('says the same once more as something new', async () => {
    const page = await openDiary(stage, 1);
    await press(page, 'Export the diary');
    const words = await page.getByText('The diary is saved as a file.').elementHandle();
    await press(page, 'Export the diary');
    await page.waitForFunction((own) => !own!.isConnected, words);
    strictEqual(await page.getByText('The diary is saved as a file.').count(), 1);
    await page.context().close();
  });

  it('has a message closed by a key, and the focus goes back to where it came from', async () => {
    const page = await openDiary(stage, 1);
    await press(page, 'Delete everything');
    await press(page, 'No, keep it');
    await page.keyboard.press('Tab');
    strictEqual(await focused(page), 'Close');
    await page.keyboard.press('Enter');
    strictEqual(await focused(page), 'Delete everything');
    strictEqual(await page.locator('.told').count(), 0);
    await page.context().close();
  });

  it('keeps a long list open and its place when a session far down is changed or left as it was', {
    timeout: 60_000,
  }, async () => {
    const page = await openDiary(stage, 30);
    await press(page, 'Show 10 older');
    strictEqual(await focused(page), 'head-own-20');
    for (const end of ['Do not save', 'Save session']) {
      await page.locator('#edit-own-28').click();
      await press(page, end);
      await page.waitForFunction(() => document.activeElement?.id === 'edit-own-28');
      strictEqual(await page.locator('.session').count(), 30);
      // the page scrolls there smoothly
      while (!(await isInView(page.locator('#edit-own-28')))) await page.waitForTimeout(100);
    }
    await page.context().close();
  });
});
