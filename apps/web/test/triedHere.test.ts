/** On the result a person says what they tried: it counts at once, and can be taken back. */
import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Answers, createAssessor } from '@footing/assessment';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openStage, phone, type Stage } from './browser.ts';
import { keptFor, openKeptResult } from './keptInterview.ts';
import { guide } from './recordedPerson.ts';
import { violations } from './violations.ts';

const assessor = createAssessor(guide);
const nameOf = (id: string): string => guide.changes.find((change) => change.id === id)!.name;
const kept = keptFor('lay-002');
const told: Answers = JSON.parse(kept).interview.answers;
const offered = (answers: Answers): string[] =>
  assessor
    .assessWithoutBands({ answers, denied: {} })
    .changes.slice(0, 5)
    .map(({ id }) => id);

describe('saying on the result what was tried', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());
  const open = (options: BrowserContextOptions = {}): Promise<Page> => openKeptResult(stage, kept, options);
  const answers = (page: Page): Promise<Answers> =>
    page.evaluate(() => JSON.parse(localStorage.getItem('footing.interview')!).interview.answers);
  const shown = (page: Page): Promise<(string | null)[]> =>
    page.locator('.change h3').evaluateAll((all) => all.map(({ lastChild }) => lastChild!.textContent));
  const focused = (page: Page): Promise<string | null> =>
    page.evaluate(() => document.activeElement!.textContent);
  const settled = async (page: Page): Promise<void> => {
    await page.locator('.result [aria-busy=false]').waitFor();
  };
  /** With nothing but the keyboard. */
  const sayByKeys = async (page: Page, change: string, result: string): Promise<void> => {
    await page.getByRole('button', { name: new RegExp(`^I tried this ?: ${nameOf(change)}$`) }).focus();
    await page.keyboard.press('Enter');
    const group = page.getByRole('group', { name: `Did it help? ${nameOf(change)}` });
    for (;;) {
      await page.keyboard.press('Tab');
      if ((await focused(page)) === result) break;
    }
    strictEqual(await group.locator(':focus').count(), 1);
    await page.keyboard.press('Enter');
    await settled(page);
  };

  it('is kept, gives its place to the next change, and loses no focus', async () => {
    const page = await open();
    const [first, second] = offered(told);
    await sayByKeys(page, second!, 'It did not help');
    const after = { ...told, tried: { ...(told['tried'] as object | undefined), [second!]: 'no' as const } };
    deepStrictEqual(await answers(page), after);
    deepStrictEqual(await shown(page), offered(after).map(nameOf));
    const rows = await page.locator('.changes > li').allInnerTexts();
    match(rows[1]!, new RegExp(`^Noted: “${nameOf(second!)}” did not help\\.`));
    ok(rows[0]!.includes(nameOf(offered(after)[0]!)), `before it stands what stood there, such as ${first}`);
    match(
      await page.locator('.result-part > .only-read[role=status]').innerText(),
      /^Noted: .*worked out anew\.$/,
    );
    strictEqual(await focused(page), `Take it back: ${nameOf(second!)}`);
    const { y } = (await page.locator('.take-back').boundingBox())!;
    ok(y >= 0 && y < phone.height, `the line is in sight at ${y}`);
    await page.context().close();
  });

  it('is taken back by one key, and then all is as it was', async () => {
    const page = await open();
    const [change] = offered(told);
    await sayByKeys(page, change!, 'It helped');
    ok(!(await shown(page)).includes(nameOf(change!)));
    await page.keyboard.press('Enter');
    await settled(page);
    deepStrictEqual(await shown(page), offered(told).map(nameOf));
    strictEqual(Object.hasOwn((await answers(page))['tried'] as object, change!), false);
    strictEqual(await focused(page), `I tried this: ${nameOf(change!)}`);
    await page.context().close();
  });

  it('is still there when the page is loaded again, and can be taken back then', async () => {
    const page = await open();
    const [change] = offered(told);
    await sayByKeys(page, change!, 'It helped a little');
    await page.reload();
    const line = page.locator('.tried-before li', { hasText: nameOf(change!) });
    match(await line.innerText(), /helped a little/);
    await line.getByRole('button').click();
    await settled(page);
    deepStrictEqual(await shown(page), offered(told).map(nameOf));
    await page.context().close();
  });

  it('says so where it was said when the advice at the top has changed', async () => {
    const page = await open();
    for (let said = 0; said < 4; said++) {
      const [name] = await shown(page);
      await sayByKeys(page, guide.changes.find((change) => change.name === name)!.id, 'It did not help');
    }
    match(await page.locator('.care').first().innerText(), /^Book an appointment/);
    const words = 'The advice at the top is now: Book an appointment in the coming days or weeks.';
    strictEqual(await page.locator('.tried-note .notice').innerText(), words);
    strictEqual(await page.locator('.result-part > .only-read[role=status]').innerText(), words);
    await page.context().close();
  });

  it('says when it could not be kept', async () => {
    const page = await open();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await sayByKeys(page, offered(told)[0]!, 'It did not help');
    match(await page.locator('.result [role=alert]').innerText(), /no room left/);
    await page.context().close();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has nothing for axe to find, open and noted, ${colorScheme}`, async () => {
      const page = await open({ colorScheme });
      await page
        .getByRole('button', { name: /^I tried this/ })
        .nth(1)
        .click();
      deepStrictEqual(await violations(page), []);
      await page.getByRole('button', { name: 'It did not help' }).click();
      await settled(page);
      deepStrictEqual(await violations(page), []);
      await page.context().close();
    });
});
