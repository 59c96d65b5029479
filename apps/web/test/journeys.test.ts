import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Assessment, shareInWords } from '@footing/assessment';
import type { Page } from 'playwright-core';
import { care } from '../src/words/en/care.ts';
import { result } from '../src/words/en/result.ts';
import { complaints, foreignRequests, openStage, phone, type Stage } from './browser.ts';
import { goThrough, guide, personNamed } from './recordedPerson.ts';

const commandLine = fileURLToPath(new URL('../../cli/footing.mjs', import.meta.url));

/** What `footing assess --jsonl` says to the answers that the browser kept. */
async function toldByCommandLine(page: Page): Promise<Assessment> {
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('footing.interview')!));
  const { pages, answers } = kept.interview as {
    pages: { questions: string[] }[];
    answers: Record<string, unknown>;
  };
  const asked = pages.flatMap(({ questions }) => questions).filter((id) => Object.hasOwn(answers, id));
  const line = JSON.stringify({ id: 'x', answers: Object.fromEntries(asked.map((id) => [id, answers[id]])) });
  const run = spawnSync(process.execPath, [commandLine, 'assess', '--jsonl'], {
    input: `${line}\n`,
    encoding: 'utf8',
  });
  strictEqual(run.status, 0, run.stderr);
  return JSON.parse(run.stdout) as Assessment;
}

describe('a recorded person gets the result that the command line gives', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  for (const id of ['lay-002', 'flow-001', 'foot-001', 'spine-002'])
    it(id, async () => {
      const context = await stage.context({ viewport: phone });
      const page = await context.newPage();
      const foreign = foreignRequests(page, stage.address);
      const said = complaints(page);
      await page.goto(`${stage.address}/check/`);
      await page.locator('fieldset.question').first().waitFor();
      await goThrough(page, personNamed(id));
      while (await page.getByRole('button', { name: 'Go on with the questions' }).isVisible()) {
        await page.getByRole('button', { name: 'Go on with the questions' }).click();
        await goThrough(page, personNamed(id));
      }
      await page.getByRole('link', { name: 'See my result' }).click();
      await page.locator('[data-bands=there]').waitFor();
      const expected = await toldByCommandLine(page);
      strictEqual(expected.next, null, 'the interview is over for both');
      strictEqual(
        (await page.locator('.care-title').textContent())!.trim(),
        { ...result.urgency, emergency: care.emergency }[expected.urgency].title,
      );
      const shown = expected.causes.slice(0, 4).filter(({ probability }) => probability >= 0.04);
      const names = shown.map((cause) => guide.causes.find((c) => c.id === cause.id)!.name);
      deepStrictEqual(await page.locator('.cause h3').allTextContents(), names);
      const chances = await page
        .locator('.cause .chance')
        .evaluateAll((all) => all.map((bar) => bar.ariaLabel!.split(';')[0]));
      deepStrictEqual(
        chances,
        shown.map(({ probability }) => shareInWords(probability)),
      );
      const changes = expected.changes
        .slice(0, 5)
        .map(({ id: change }) => guide.changes.find((c) => c.id === change)!.name);
      deepStrictEqual(
        await page.locator('.change h3').evaluateAll((all) => all.map((h) => h.lastChild!.textContent)),
        changes,
      );
      strictEqual(await page.locator('.cannot-tell').count(), expected.cannotTell ? 1 : 0);
      deepStrictEqual(foreign, []);
      deepStrictEqual(said, []);
      await context.close();
    });

  it('and every statement opens to its source, which the evidence page lists', async () => {
    const context = await stage.context({ viewport: phone });
    const page = await context.newPage();
    await page.goto(`${stage.address}/check/`);
    await page.locator('fieldset.question').first().waitFor();
    await goThrough(page, personNamed('lay-002'));
    await page.getByRole('link', { name: 'See my result' }).click();
    await page.locator('[data-bands=there]').waitFor();
    ok((await page.locator('.statement').count()) > 3);
    ok((await page.locator('.not-when').count()) > 0);
    for (const statement of await page.locator('.statement, .care-flag, .cause, .change, .not-when').all())
      ok((await statement.locator('.why-source li').count()) > 0, (await statement.textContent())!);
    await page
      .locator('.why-source')
      .first()
      .evaluate((details) => details.setAttribute('open', ''));
    // some sources are there from the start; the rest have come when no link leads to all the evidence any more
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.why-source a[href*="/evidence/"]')].every(
        ({ hash }) => hash !== '',
      ),
    );
    const links = await page
      .locator('.why-source a[href*="/evidence/"]')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).hash.slice(1)));
    ok(links.length > 3);
    for (const source of new Set(links))
      ok(
        guide.sources.some(({ id }) => id === source),
        source,
      );
    await context.close();
  });
});
