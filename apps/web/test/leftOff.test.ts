/** Who comes back finds the way to what they left: on the first page, and in the result. */
import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createAssessor, isTestable, shownChanges } from '@footing/assessment';
import type { Page } from 'playwright-core';
import { openStage, phone, type Stage } from './browser.ts';
import { keptFor } from './keptInterview.ts';
import { guide } from './recordedPerson.ts';
import { violations } from './violations.ts';

const over = keptFor('lay-002');
const { interview, ...kept } = JSON.parse(over);
const begun = JSON.stringify({ ...kept, interview: { ...interview, at: 2 } });
const assessment = createAssessor(guide).assessWithoutBands({ answers: interview.answers, denied: {} });
const tested = shownChanges(guide.changes, assessment).find(isTestable)!;
const current = { change: tested.id, seed: 1, chosenAt: '2026-01-01T00:00:00.000Z' };
const running = JSON.stringify({ form: 1, trials: { current, finished: [], firstAt: null, dueDays: 4 } });

describe('who comes back', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  const open = async (path: string, texts: Readonly<Record<string, string>>): Promise<Page> => {
    const page = await stage.page({ viewport: phone });
    await page.goto(`${stage.address}/privacy/`);
    await page.evaluate((all) => {
      for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
    }, texts);
    await page.goto(`${stage.address}${path}`);
    return page;
  };
  const waysBack = async (texts: Readonly<Record<string, string>>): Promise<string[]> => {
    const page = await open('/', texts);
    const ways = page.locator('#left-off').getByRole('link');
    const shown = await ways.evaluateAll((links) => links.map((one) => one.textContent!.trim()));
    strictEqual(await page.locator('#start-note').isVisible(), shown.length === 0);
    await page.context().close();
    return shown;
  };

  it('with nothing kept sees nothing of it', async () => {
    deepStrictEqual(await waysBack({}), []);
    deepStrictEqual(await waysBack({ 'footing.interview': 'broken', 'footing.trials': '{}' }), []);
  });

  it('goes on with a check that was begun, and sees the result of one that is over', async () => {
    deepStrictEqual(await waysBack({ 'footing.interview': begun }), ['Go on with your check']);
    deepStrictEqual(await waysBack({ 'footing.interview': over }), ['See your result']);
  });

  it('sees which change is under test on the first page, and gets to the trial', async () => {
    const page = await open('/', { 'footing.interview': over, 'footing.trials': running });
    deepStrictEqual(await violations(page), []);
    await page.getByRole('link', { name: 'Your trial' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    strictEqual(new URL(page.url()).pathname, '/trial/');
    await page.context().close();
  });

  it('sees in the result which change is under test, and no other is called so', async () => {
    const page = await open('/result/', { 'footing.interview': over, 'footing.trials': running });
    const card = page.locator('.change', { has: page.locator('[data-under-test]') });
    await card.waitFor();
    strictEqual(await card.count(), 1);
    strictEqual((await card.locator('h3').textContent())!.includes(tested.name), true);
    strictEqual(await card.getByRole('link', { name: 'Go to your trial' }).count(), 1);
    await page.context().close();
  });
});
