import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { loadGuide } from '@footing/guide/load';
import type { BrowserContext } from 'playwright-core';
import { openStage, type Stage } from './browser.ts';
import { allPages } from './pages.ts';

const guide = await loadGuide();

describe('the pages to read, with JavaScript off', () => {
  let stage: Stage;
  let context: BrowserContext;
  before(async () => {
    stage = await openStage();
    context = await stage.context({ javaScriptEnabled: false });
  });
  after(() => stage.close());

  it('give every section of a cause, and link each statement to its source', async () => {
    const page = await context.newPage();
    await page.goto(`${stage.address}/causes/mortons-neuroma/`);
    const cause = guide.causes.find((entry) => entry.id === 'mortons-neuroma')!;
    deepStrictEqual(await page.locator('.prose > h2').allTextContents(), [
      cause.sections[0]!.heading,
      'In short',
      ...cause.sections.slice(1).map((section) => section.heading),
    ]);
    // its own source, or the one that is named once for its list or for its whole section
    const sourced = ':has(a.cite), ul:has(+ .rest-on a.cite) > li, .prose:has(> h2 + .rest-on a.cite) *';
    for (const block of await page.locator('.prose > p, .prose > ul > li, .prose > dl > dd').all())
      ok(
        await block.evaluate((it, by) => it.matches(by), sourced),
        `no source: ${await block.textContent()}`,
      );
    for (const cite of await page.locator('a.cite:not(.judged)').all()) {
      const anchor = (await cite.getAttribute('href'))!;
      strictEqual(await page.locator(`[id="${anchor.slice(1)}"]`).count(), 1, anchor);
    }
  });

  it('give a change its drawings, each with what it shows in words', async () => {
    const page = await context.newPage();
    await page.goto(`${stage.address}/changes/relace/`);
    const drawings = guide.drawings.filter((drawing) => drawing.changes.includes('relace'));
    strictEqual(await page.locator('.drawing svg[role="img"]').count(), drawings.length);
    for (const drawing of drawings) ok((await page.content()).includes(drawing.alt.slice(0, 40)));
  });

  it('list causes, activities and changes by the names that are shown', async () => {
    const page = await context.newPage();
    const lists = ['/causes/ .entries', '/changes/ .entries', '/activities/ .entries', '/ .chips'];
    for (const [path, list] of lists.map((one) => one.split(' '))) {
      await page.goto(stage.address + path);
      for (const shelf of await page.locator(list!).all()) {
        const names = await shelf.locator('a').allTextContents();
        deepStrictEqual(
          names,
          names.toSorted((a, b) => a.localeCompare(b, 'en')),
        );
      }
    }
  });

  it('name the parts of a page in the order in which they stand', async () => {
    const page = await context.newPage();
    for (const path of ['/activities/cycling/', '/causes/raynaud/', '/changes/relace/']) {
      await page.goto(stage.address + path);
      const named = await page
        .locator('.contents a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')!.slice(1)));
      const parts = page.locator('.entry-body > section > h2[id]');
      deepStrictEqual(named, await parts.evaluateAll((all) => all.map(({ id }) => id)));
    }
  });

  it('lead from a change on to its test', async () => {
    const page = await context.newPage();
    await page.goto(`${stage.address}/changes/relace/`);
    const test = page.locator('.invite').getByRole('link', { name: 'Test this change' });
    strictEqual(await test.getAttribute('href'), '/trial/?change=relace');
    // what a professional does is booked
    await page.goto(`${stage.address}/changes/podiatrist/`);
    strictEqual(await page.locator('.invite a').count(), 1);
  });

  it('list every source with all that rests on it', async () => {
    const page = await context.newPage();
    for (const kind of new Set(guide.sources.map((source) => source.kind))) {
      await page.goto(`${stage.address}/evidence/`);
      await page.locator(`main a[href$="/evidence/${kind}/"]`).click();
      // hundreds of sources: the list is whole once the page has come to its end
      await page.waitForURL(`**/evidence/${kind}/`, { waitUntil: 'load' });
      const shown = await page.locator('.sources-all > li').evaluateAll((all) => all.map(({ id }) => id));
      const ofKind = guide.sources.filter((source) => source.kind === kind).map(({ id }) => id);
      deepStrictEqual(shown, ofKind);
    }
    for (const source of Object.values(guide.reports).flatMap(({ people }) => people.slice(0, 1))) {
      const { kind } = guide.sources.find(({ id }) => id === source.source)!;
      if (!page.url().endsWith(`/evidence/${kind}/`)) await page.goto(`${stage.address}/evidence/${kind}/`);
      const uses = await page.locator(`[id="${source.source}"] details li`).allTextContents();
      ok(
        uses.some((text) => text.includes('counted in')),
        source.source,
      );
    }
    const { kind } = guide.sources.find(({ id }) => id === 'mortons-neuroma-clinical-picture-2013')!;
    await page.goto(`${stage.address}/evidence/${kind}/`);
    const rests = page.locator('[id="mortons-neuroma-clinical-picture-2013"] details li');
    ok((await rests.allTextContents()).some((text) => /Morton's neuroma.*statement.*numbers/.test(text)));
  });

  it('end the name of a source with one full stop', async () => {
    for (const path of ['/', '/evidence/', '/evidence/cohort/']) {
      const content = await (await fetch(stage.address + path)).text();
      ok(!/\.\. (?:[A-Z]|<)/.test(content.replaceAll('…', '')), path);
    }
  });

  it('say on the check page what to do without JavaScript', async () => {
    const page = await context.newPage();
    await page.goto(`${stage.address}/check/`);
    const words = await page.locator('main').innerText();
    ok(/JavaScript/.test(words) && /Switch it on/.test(words), words);
  });

  it('have no link that leads nowhere', async () => {
    const known = new Map<string, Set<string>>();
    const links: { from: string; to: URL }[] = [];
    for (const path of allPages()) {
      const content = await (await fetch(stage.address + path)).text();
      known.set(path, new Set([...content.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!)));
      for (const [, href] of content.matchAll(/<a [^>]*href="([^"]+)"/g))
        links.push({ from: path, to: new URL(href!.replaceAll('&amp;', '&'), stage.address + path) });
    }
    // what is no page may be a file
    for (const { to } of links.filter(({ to }) => to.origin === stage.address && !known.has(to.pathname)))
      if ((await fetch(to)).ok) known.set(to.pathname, new Set());
    const broken = links
      .filter(({ to }) => to.origin === stage.address)
      .filter(
        ({ to }) => !known.get(to.pathname) || (to.hash && !known.get(to.pathname)!.has(to.hash.slice(1))),
      )
      .map(({ from, to }) => `${from} → ${to.pathname}${to.hash}`);
    deepStrictEqual([...new Set(broken)], []);
  });

  it('link every look-alike of a cause to its page', async () => {
    const page = await context.newPage();
    const unlinked: string[] = [];
    for (const cause of guide.causes) {
      await page.goto(`${stage.address}/causes/${cause.id}/`, { waitUntil: 'commit' });
      const bold = page.locator('section:has(> #look-alikes) li > strong');
      for (const name of await bold.allTextContents()) unlinked.push(`${cause.id}: ${name}`);
    }
    deepStrictEqual(unlinked, []);
  });
});
