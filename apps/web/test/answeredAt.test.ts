/** The page for a clinician says when the person answered, however long ago, and does not guess it. */
import { ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage, phone, type Stage } from './browser.ts';
import { keptFor, openKeptResult } from './keptInterview.ts';
import { sheetText } from './sharing.ts';

/** As an interview was kept at a time. */
function keptAt(answeredAt: unknown): string {
  const { form, interview } = JSON.parse(keptFor('lay-002'));
  return JSON.stringify({ form, interview: { ...interview, answeredAt } });
}

const keptTime = (page: Page): Promise<unknown> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('footing.interview')!).interview.answeredAt);

describe('when the person answered', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  const dated = async (kept: string): Promise<string> => {
    const page = await openKeptResult(stage, kept);
    await page.emulateMedia({ media: 'print' });
    const [, when] = await sheetText(page, '.only-print');
    await page.context().close();
    return when!;
  };

  it('is the day of the last answer on the page for a clinician', async () => {
    strictEqual(
      await dated(keptAt('2026-03-02T09:00:00.000Z')),
      'Answered on 2 March 2026 on the person’s own device, with Footing.',
    );
  });

  it('is said to be not known where it was not kept, or what was kept is no time', async () => {
    for (const kept of [keptFor('lay-002'), keptAt('long ago'), keptAt(7)])
      ok(/^Put together on .* When they answered was not kept\.$/.test(await dated(kept)));
  });

  it('is kept with each answer, and stays when the check is only looked at', async () => {
    const page = await stage.page({ viewport: phone });
    await page.goto(`${stage.address}/check/`);
    await page.locator('fieldset.question input').first().check();
    const first = await keptTime(page);
    ok(Math.abs(Date.now() - Date.parse(String(first))) < 60_000, String(first));
    await page.reload();
    await page.locator('fieldset.question').first().waitFor();
    strictEqual(await keptTime(page), first);
    await page.context().close();
  });
});
