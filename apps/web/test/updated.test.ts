/** A new version of the app, with another guide, comes while pages of the old one are open. */
import { deepStrictEqual, match, notStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { distFolder } from '../scripts/paths.ts';
import { type Served, serveFolder } from '../scripts/serve.ts';
import { writeServiceWorker } from '../scripts/writeServiceWorker.ts';
import { complaints, openStage, phone, type Stage } from './browser.ts';
import { answerPage, goThrough, guide, next, personNamed } from './recordedPerson.ts';
import { violations } from './violations.ts';

const newHash = 'f'.repeat(64);
const person = personNamed('lay-002');

/** The app as a later build would lie there: another guide, and the parts of the old build gone. */
async function laterBuild(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'footing-later-'));
  cpSync(distFolder, folder, { recursive: true });
  for (const name of globSync('guide/*.json', { cwd: folder })) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(guide.hash, newHash));
  }
  for (const old of globSync(['**/*.br', '**/*.gz', 'assets/openReporter*'], { cwd: folder }))
    rmSync(join(folder, old));
  await writeServiceWorker(`${folder}/`);
  return folder;
}

describe('while a new version comes', () => {
  let folder: string;
  let later: Served;
  let stage: Stage;
  let updated = false;
  const route = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (!updated) return false;
    const answer = await fetch(later.address + request.url);
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'content-type': type, 'cache-control': 'no-cache' });
    response.end(Buffer.from(await answer.arrayBuffer()));
    return true;
  };
  before(async () => {
    folder = await laterBuild();
    later = await serveFolder(folder, 0);
    stage = await openStage(route);
  });
  after(async () => {
    await stage?.close();
    await later?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page of the old version, kept on the device whole. */
  const openOld = async (path: string): Promise<Page> => {
    updated = false;
    const page = await (await stage.context({ viewport: phone })).newPage();
    await page.goto(stage.address);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.goto(stage.address + path);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    return page;
  };
  /** The new version is there, and its worker answers for every open page. */
  const update = async (page: Page): Promise<void> => {
    updated = true;
    await page.evaluate(async () => {
      const taken = new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
      await (await navigator.serviceWorker.ready).update();
      await taken;
    });
  };
  const kept = (page: Page) =>
    page.evaluate(() => JSON.parse(localStorage.getItem('footing.interview')!).interview);

  it('an open interview goes on with the guide that it began with, and loses no answer', async () => {
    const page = await openOld('/check/');
    const said = complaints(page);
    await page.locator('fieldset.question').first().waitFor();
    await answerPage(page, person);
    await next(page);
    const before = (await kept(page)).answers;
    await update(page);
    await goThrough(page, person);
    const { answers } = await kept(page);
    for (const [question, answer] of Object.entries(before)) deepStrictEqual(answers[question], answer);
    await page.getByRole('link', { name: 'See my result' }).click();
    await page.locator('.cause').first().waitFor();
    deepStrictEqual((await kept(page)).answers, answers);
    const got = await page.evaluate(async () => (await fetch('/guide/check.json')).text());
    match(got, new RegExp(newHash));
    notStrictEqual(guide.hash, newHash);
    deepStrictEqual(said, []);
    await page.context().close();
  });

  /** A part of the guide of another version, as long as nothing of the app's has been kept on the device. */
  const withOther = async (page: Page, part: 'numbers' | 'texts'): Promise<() => Promise<void>> => {
    const other = `**/guide/${part}.json`;
    await page.context().route(other, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text())
          .replaceAll(guide.hash, newHash)
          .replace(/"places":"[^"]*"/, '"places":""'),
      });
    });
    return () => page.context().unroute(other);
  };

  it('a page whose numbers are of another version says so, and goes on once it is loaded again', async () => {
    updated = false;
    const page = await stage.page({ viewport: phone, serviceWorkers: 'block' });
    const mend = await withOther(page, 'numbers');
    await page.goto(`${stage.address}/check/`);
    await page.locator('fieldset.question').first().waitFor();
    await answerPage(page, person);
    const before = (await kept(page)).answers;
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.getByText('Footing was updated while this page was open').waitFor();
    strictEqual(await page.getByRole('button', { name: 'Try again' }).count(), 0);
    deepStrictEqual(await violations(page), []);
    await mend();
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await page.getByText('Welcome back').waitFor();
    deepStrictEqual((await kept(page)).answers, before);
    await next(page);
    await page.getByText('Page 2').waitFor();
    await page.context().close();
  });

  for (const part of ['numbers', 'texts'] as const)
    it(`a result whose ${part} are of another version says so, and is told once the page is loaded again`, async () => {
      updated = false;
      const page = await stage.page({ viewport: phone, serviceWorkers: 'block' });
      await page.goto(`${stage.address}/check/`);
      await page.locator('fieldset.question').first().waitFor();
      await goThrough(page, person);
      const mend = await withOther(page, part);
      await page.getByRole('link', { name: 'See my result' }).click();
      await page.getByText('Footing was updated while this page was open').waitFor();
      deepStrictEqual(await violations(page), []);
      await mend();
      await page.getByRole('button', { name: 'Load the page again' }).click();
      await page.locator('.cause').first().waitFor();
      await page.context().close();
    });

  for (const [name, part] of [
    ['diary', 'numbers'],
    ['trial', 'numbers'],
    ['trial', 'texts'],
  ] as const)
    it(`the ${name} page with ${part} of another version offers to load the page again, which mends it`, async () => {
      updated = false;
      const page = await stage.page({ viewport: phone, serviceWorkers: 'block' });
      const mend = await withOther(page, part);
      await page.goto(`${stage.address}/${name}/`);
      await page.getByText('Footing was updated while this page was open').waitFor();
      strictEqual(await page.getByRole('button', { name: 'Try again' }).count(), 0);
      strictEqual(await page.locator('h1').count(), 1);
      deepStrictEqual(await violations(page), []);
      await mend();
      await page.getByRole('button', { name: 'Load the page again' }).click();
      await page.getByText('Footing was updated while this page was open').waitFor({ state: 'detached' });
      await page.locator(`html[data-ready=${name}]`).waitFor();
      await page.context().close();
    });

  it('an open page still finds the parts of its own version', async () => {
    const page = await openOld('/privacy/');
    await update(page);
    // what the browser happens to remember by itself does not count
    await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
    const part = globSync('assets/openReporter*.js', { cwd: distFolder })[0]!;
    strictEqual((await fetch(`${later.address}/${part}`)).status, 404);
    await page.getByRole('link', { name: 'Report an issue' }).click();
    await page.locator('dialog canvas').waitFor();
    ok(await page.locator('dialog').isVisible());
    await page.context().close();
  });

  type LeftBehind = { readonly answers: Record<string, unknown>; readonly pages: unknown[]; at: number };

  /** As an earlier version left it: answers that this guide still knows, and one that it does not. */
  const leaveBehind = async (page: Page, change: (left: LeftBehind) => void): Promise<void> => {
    await page.goto(`${stage.address}/check/`);
    await page.locator('fieldset.question').first().waitFor();
    await answerPage(page, person);
    await next(page);
    await answerPage(page, person);
    const left = JSON.parse((await page.evaluate(() => localStorage.getItem('footing.interview')))!);
    left.guide = newHash;
    change(left.interview);
    await page.evaluate((text) => localStorage.setItem('footing.interview', text), JSON.stringify(left));
    await page.reload();
    await page.locator('fieldset.question').first().waitFor();
  };

  it('answers of an earlier visit still open, and it is said that the guide was updated', async () => {
    updated = false;
    const page = await stage.page({ viewport: phone, serviceWorkers: 'block' });
    await leaveBehind(page, () => undefined);
    await page.getByText('All your answers still fit.').waitFor();
    match((await page.locator('.progress').textContent())!, /Page 2/);
    await page.reload();
    await page.getByText('Welcome back').waitFor();
    strictEqual(await page.getByText('The guide was updated').count(), 0);
    await page.context().close();
  });

  it('answers of an earlier visit are read and judged once when a person comes back', async () => {
    updated = false;
    const page = await stage.page({ viewport: phone, serviceWorkers: 'block' });
    await page.addInitScript(() => {
      const { getItem } = Storage.prototype;
      const reads: string[] = [];
      Object.assign(window, { reads });
      Storage.prototype.getItem = function (key) {
        if (key === 'footing.interview') reads.push(key);
        return getItem.call(this, key);
      };
    });
    await leaveBehind(page, () => undefined);
    await page.getByText('All your answers still fit.').waitFor();
    const readsOf = () => (window as unknown as { readonly reads: readonly string[] }).reads;
    deepStrictEqual(await page.evaluate(readsOf), ['footing.interview']);
    await page.context().close();
  });

  it('a page that the guide no longer has leaves the open page open, and nothing over that was not', async () => {
    updated = false;
    const page = await stage.page({ viewport: phone, serviceWorkers: 'block' });
    await leaveBehind(page, (left) => {
      left.pages.unshift({ page: 'page-that-is-gone', questions: ['question-that-is-gone'] });
      left.at += 1;
    });
    match((await page.locator('.progress').textContent())!, /Page 2/);
    strictEqual(await page.locator('.over').count(), 0);
    await page.context().close();
  });

  it('an answer that the guide no longer knows is asked for again, and the others are kept', async () => {
    updated = false;
    const page = await stage.page({ viewport: phone, serviceWorkers: 'block' });
    await leaveBehind(page, ({ answers }) => {
      answers['quality'] = ['an-option-that-is-gone'];
    });
    await page.getByText('An answer that no longer fits is asked for again.').waitFor();
    match((await page.locator('.progress').textContent())!, /Page 1/);
    const { answers } = await kept(page);
    ok(!Object.hasOwn(answers, 'quality'));
    deepStrictEqual(answers['activities'], ['cycling']);
    await goThrough(page, person);
    await page.getByRole('link', { name: 'See my result' }).click();
    await page.locator('.cause').first().waitFor();
    await page.context().close();
  });
});
