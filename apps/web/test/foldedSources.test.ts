/** The first page holds its sources folded: none may be out of reach for that. */
import { match, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage, phone, type Stage } from './browser.ts';

describe('the sources of the first page', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  for (const javaScriptEnabled of [true, false])
    it(`are folded; the number of one opens them and leads there, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
      const page = await stage.page({ viewport: phone, reducedMotion: 'reduce', javaScriptEnabled });
      await page.goto(`${stage.address}/`);
      const cite = page.locator('a.cite[href^="#source-"]').last();
      const source = page.locator(`[id="${(await cite.getAttribute('href'))!.slice(1)}"]`);
      ok(!(await source.isVisible()));
      await cite.click();
      await source.waitFor();
      match(page.url(), /#source-/);
      ok((await source.boundingBox())!.y < phone.height);
      await page.context().close();
    });

  it('are all on the paper when the page is printed', async () => {
    const page = await stage.page();
    await page.goto(`${stage.address}/`, { waitUntil: 'networkidle' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    ok(await page.locator('.sources li').last().isVisible());
    await page.context().close();
  });
});
