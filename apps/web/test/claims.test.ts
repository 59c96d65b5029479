import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { loadGuide } from '@footing/guide/load';
import { openStage, type Stage } from './browser.ts';
import { kindsOfPages } from './pages.ts';

const guide = await loadGuide();

/** What the web app carries of the claims in guide/claims.yaml (`app: …`), each with the proof that it does. */
const proofs: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  'report-an-issue': async (stage) => {
    const page = await stage.page();
    for (const path of kindsOfPages) {
      await page.goto(stage.address + path);
      await page.evaluate(() => {
        new MutationObserver(() => {
          if (document.querySelector('dialog [role=status].taking')) document.title = 'loading was shown';
        }).observe(document.body, { childList: true, subtree: true });
      });
      await page.getByRole('link', { name: 'Report an issue' }).click();
      await page.locator('dialog canvas').waitFor({ timeout: 30_000 });
      strictEqual(await page.title(), 'loading was shown', path);
      strictEqual(await page.getByLabel('Attach this picture').isChecked(), true, path);
    }
  },
};

describe('claims that the guide says the web app carries', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  it('are those proven here, no more and no fewer', () => {
    const claims = Object.values(guide.claims.claims).flatMap((group) => Object.values(group));
    const carried = claims.map(({ app }) => app).filter((app) => app !== undefined);
    deepStrictEqual(carried.sort(), Object.keys(proofs).sort());
  });

  for (const [part, prove] of Object.entries(proofs))
    it(`${part}, on every kind of page`, () => prove(stage));
});
