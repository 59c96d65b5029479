/** The note to the clinician: what is typed comes at once, and is on the page when that is printed or shared. */
import { ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage, type Stage } from './browser.ts';
import { keptFor, openKeptResult } from './keptInterview.ts';

describe('what one wants to know from a clinician', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  it('changes nothing else while it is typed, is kept at each key, and stands on the page when it is printed', async () => {
    const page = await openKeptResult(stage, keptFor('lay-002'));
    const paper = (): Promise<string> => page.locator('.only-print').textContent() as Promise<string>;
    await page.evaluate(() => {
      const seen = { changes: 0 };
      new MutationObserver((all) => {
        seen.changes += all.length;
      }).observe(document.querySelector('#result')!, { subtree: true, childList: true, characterData: true });
      Object.assign(window, { seen });
    });
    const changes = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { seen: { changes: number } }).seen.changes);
    await page.getByLabel('What do you want to know from them?').pressSequentially('May I run?');
    strictEqual(await changes(), 0);
    strictEqual(await page.evaluate(() => localStorage.getItem('footing.wants-to-know')), 'May I run?');
    ok(!(await paper()).includes('May I run?'));
    // by the browser's own menu, with the field still open
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    ok((await paper()).includes('May I run?'));
    await page.getByLabel('What do you want to know from them?').pressSequentially(' How far?');
    await page.keyboard.press('Tab');
    ok((await paper()).includes('May I run? How far?'));
    strictEqual(
      await page.getByLabel('What do you want to know from them?').inputValue(),
      'May I run? How far?',
    );
    await page.context().close();
  });
});
