/** No key is lost in the diary: where a button goes, the focus has a place, and a key pressed twice does no harm. */
import { strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage, type Stage } from './browser.ts';
import { focused, openDiary } from './ownDiary.ts';
import { run } from './workoutFiles.ts';

describe('the focus in the diary', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  const enter = async (page: Page, name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name }).first().focus();
    await page.keyboard.press('Enter');
  };
  const comesTo = (page: Page, id: string) =>
    page.waitForFunction((own) => document.activeElement?.id === own, id);

  it('goes to the answer that keeps a session, back to the button, and on to the next session', async () => {
    const page = await openDiary(stage, 3);
    await enter(page, /^Delete: /);
    strictEqual(await focused(page), 'No, keep it');
    await page.keyboard.press('Enter');
    strictEqual(await focused(page), 'Delete');
    strictEqual(await page.locator('.session').count(), 3);
    for (const next of ['head-own-1', 'head-own-2', 'add-session']) {
      await enter(page, /^Delete: /);
      await page.keyboard.press('Shift+Tab');
      strictEqual(await focused(page), 'Yes, delete');
      await page.keyboard.press('Enter');
      await comesTo(page, next);
    }
    await page.getByText('No sessions yet').waitFor();
    await page.context().close();
  });

  it('of the last session goes to the one before it', async () => {
    const page = await openDiary(stage, 2);
    await page
      .getByRole('button', { name: /^Delete: / })
      .last()
      .click();
    await enter(page, 'Yes, delete');
    await comesTo(page, 'head-own-0');
    await page.context().close();
  });

  it('stays with "Delete everything", whichever the answer', async () => {
    const page = await openDiary(stage, 1);
    for (const answer of ['No, keep it', 'Yes, delete']) {
      await enter(page, 'Delete everything');
      strictEqual(await focused(page), 'No, keep it');
      await enter(page, answer);
      strictEqual(await focused(page), 'Delete everything');
    }
    await page.getByText('No sessions yet').waitFor();
    await page.context().close();
  });

  it('goes to the name of the file whose session was told of or left out, and on to the next file', async () => {
    const page = await openDiary(stage, 0);
    const files = [0, 1].map((day) => run({ day, minutes: 40, pressedAt: 22 }));
    await page.locator('input[name=workouts]').setInputFiles(files);
    await page.getByText('2 sessions from files').waitFor();
    const named = (name: string): Promise<string | null> =>
      page.locator('.file-name', { hasText: name }).getAttribute('id');
    const [first, second] = [(await named('run-00.fit'))!, (await named('run-01.fit'))!];
    await enter(page, /^It began at 22:00/);
    await comesTo(page, first);
    await enter(page, 'Leave this session out');
    await comesTo(page, second);
    await enter(page, 'Put this away: run-00.fit');
    await comesTo(page, second);
    await enter(page, 'Put this away: run-01.fit');
    await comesTo(page, 'pick-files');
    await page.context().close();
  });

  it('stays with a session from a file that is added again, or told of in the form and not saved', async () => {
    const page = await openDiary(stage, 0);
    const file = run({ day: 0, minutes: 40, pressedAt: 22 });
    await page.locator('input[name=workouts]').setInputFiles([file, file]);
    await page.getByText('2 sessions from files').waitFor();
    await enter(page, /^It began at 22:00/);
    await page.getByText('This session is in the diary already.').waitFor();
    const head = (await page.locator('.waiting-session h3').getAttribute('id'))!;
    await enter(page, 'Add it again');
    await comesTo(page, head);
    await enter(page, 'At another time…');
    await enter(page, 'Do not save');
    await comesTo(page, head);
    await page.context().close();
  });

  it('stays in the form when kit or another change is taken out of it', async () => {
    const page = await openDiary(stage, 0);
    await enter(page, 'Add a session');
    await enter(page, 'Add kit');
    await enter(page, 'Remove Shoes');
    strictEqual(await focused(page), 'add-kit');
    await page.locator('#session-other').selectOption({ index: 1 });
    await page.locator('.map-chip.on[aria-label^=Remove]').focus();
    await page.keyboard.press('Enter');
    strictEqual(await focused(page), 'session-other');
    await page.context().close();
  });
});
