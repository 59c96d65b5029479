import { deepStrictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage, phone, type Stage } from './browser.ts';
import { allPages, kindsOfPages } from './pages.ts';
import { violations } from './violations.ts';

describe('axe finds nothing', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  for (const colorScheme of ['light', 'dark'] as const)
    for (const path of kindsOfPages)
      it(`on ${path}, ${colorScheme}`, async () => {
        const context = await stage.context({ viewport: phone, colorScheme });
        const page = await context.newPage();
        await page.goto(stage.address + path);
        deepStrictEqual(await violations(page), []);
        await context.close();
      });

  it('in the issue reporter, in both themes', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await stage.context({ viewport: phone, colorScheme });
      const page = await context.newPage();
      await page.goto(`${stage.address}/causes/mortons-neuroma/`);
      await page.getByRole('link', { name: 'Report an issue' }).click();
      await page.locator('dialog canvas').waitFor();
      deepStrictEqual(await violations(page), []);
      await context.close();
    }
  });
});

describe('layout', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  it('never scrolls sideways: on a phone, at 200% zoom, from right to left', async () => {
    const context = await stage.context({ viewport: { width: 320, height: 600 } });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const path of kindsOfPages)
      for (const dir of ['ltr', 'rtl']) {
        await page.goto(stage.address + path);
        const over = await page.evaluate((direction) => {
          document.documentElement.dir = direction;
          return document.documentElement.scrollWidth - document.documentElement.clientWidth;
        }, dir);
        if (over > 0) wide.push(`${path} ${dir}: ${over} px`);
      }
    deepStrictEqual(wide, []);
  });

  it('cuts nothing off on a phone whose text is twice as large', async () => {
    const context = await stage.context({ viewport: phone });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const path of kindsOfPages) {
      await page.goto(stage.address + path);
      await page.locator('h1, h2').first().waitFor();
      wide.push(
        ...(await page.evaluate((own) => {
          document.documentElement.style.fontSize = '200%';
          const width = document.documentElement.clientWidth;
          const text = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd)')];
          return text
            .filter((part) => part.checkVisibility() && part.getBoundingClientRect().width > 1)
            .filter((part) => part.getBoundingClientRect().right > width + 1)
            .map((part) => `${own}: ${part.textContent!.trim().slice(0, 40)}`);
        }, path)),
      );
    }
    deepStrictEqual(wide, []);
  });

  it('lets no mark of a source run out of the side where text is twice as large', async () => {
    const page = await (await stage.context({ viewport: phone })).newPage();
    for (const path of allPages().filter((own) => own.startsWith('/activities/'))) {
      await page.goto(stage.address + path);
      const wide = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        const { clientWidth, scrollWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      deepStrictEqual([path, wide], [path, 0]);
    }
    await page.context().close();
  });

  it('gives every page one first heading, a title of its own and a description', async () => {
    const page = await stage.page({ javaScriptEnabled: false });
    const titles = new Map<string, string>();
    for (const path of kindsOfPages) {
      await page.goto(stage.address + path);
      const title = await page.title();
      deepStrictEqual([path, titles.get(title)], [path, undefined]);
      titles.set(title, path);
      deepStrictEqual([path, await page.locator('meta[name=description]').count()], [path, 1]);
      deepStrictEqual([path, await page.locator('h1').count()], [path, 1]);
    }
  });
});
