import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { readView } from '@footing/guide/body-map';
import { ownGuideFolder } from '@footing/guide/load';
import type { Locator, Page } from 'playwright-core';
import { openStage, phone, type Stage } from './browser.ts';
import { guide } from './recordedPerson.ts';

const views = [...new Set(Object.values(guide.regions).map(({ view }) => view))];
const svgOf = (view: string): string => readFileSync(join(ownGuideFolder, 'body-map', `${view}.svg`), 'utf8');

/** A finger needs this much, in CSS pixels on a phone; every place has a named checkbox of 48 besides. */
const leastWidth = 20;

describe('the drawings of the body map', () => {
  let stage: Stage;
  let page: Page;
  before(async () => {
    stage = await openStage();
    page = await stage.page();
  });
  after(() => stage.close());

  for (const view of views)
    it(`${view}: each area is one closed line, and areas overlap only where one holds the other`, async () => {
      const { figures, width, height } = readView(view, svgOf(view));
      for (const figure of figures) {
        const areas = [...figure.coarse, ...figure.regions, ...figure.also];
        for (const [region, path] of areas) ok(/^M[^Mm]+Z$/.test(path), `${region} is one closed line`);
        const pairs = await overlaps(page, areas, width, height);
        for (const [a, b] of pairs)
          ok(
            guide.regions[a]!.within.includes(b) || guide.regions[b]!.within.includes(a),
            `${a} overlaps ${b}`,
          );
      }
    });

  it('every place is wide enough for a finger on a phone', async () => {
    const context = await stage.context({ viewport: phone });
    const shown = await context.newPage();
    await shown.goto(`${stage.address}/check/`);
    await shown.locator('.map-drawing').waitFor();
    const narrow: string[] = [];
    for (const button of await shown.locator('.map-view').all()) {
      await button.click();
      const widths = await shown.locator('.map-area.region').evaluateAll(widestInside);
      for (const [place, pixels] of widths)
        if (pixels < leastWidth) narrow.push(`${place}: ${pixels.toFixed(1)}`);
    }
    deepStrictEqual(narrow, []);
    await context.close();
  });
});

/** In the browser: the diameter in CSS pixels of the widest circle inside each area, found on a grid: what a finger meets. */
function widestInside(areas: Element[]): [place: string, pixels: number][] {
  const grid = Array.from({ length: 25 * 25 }, (_, i) => [(i % 25) / 24, Math.floor(i / 25) / 24] as const);
  return areas.map((area) => {
    const path = area as SVGPathElement;
    const { x, y, width, height } = path.getBBox();
    const length = path.getTotalLength();
    const edge = Array.from({ length: 160 }, (_, i) => path.getPointAtLength((i / 160) * length));
    const room = (point: DOMPoint): number =>
      Math.min(...edge.map((e) => Math.hypot(e.x - point.x, e.y - point.y)));
    const inside = grid
      .map(([u, v]) => new DOMPoint(x + width * u, y + height * v))
      .filter((point) => path.isPointInFill(point));
    return [path.dataset['place']!, 2 * Math.max(...inside.map(room)) * Math.abs(path.getScreenCTM()!.a)];
  });
}

/** Pairs of areas that share a point of a grid one unit wide. */
function overlaps(
  page: Page,
  areas: readonly (readonly [string, string])[],
  width: number,
  height: number,
): Promise<[string, string][]> {
  return page.evaluate(
    ([list, w, h]) => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      document.body.append(svg);
      const paths = list.map(([region, d]) => {
        const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        path.setAttribute('d', d);
        svg.append(path);
        return { region, path, box: path.getBBox() };
      });
      const found = new Map<string, [string, string]>();
      for (let x = 0; x < w; x++)
        for (let y = 0; y < h; y++) {
          const here = paths.filter(({ path, box }) => {
            if (x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height) return false;
            return path.isPointInFill(new DOMPoint(x, y));
          });
          for (const [i, a] of here.entries())
            for (const b of here.slice(i + 1)) found.set(`${a.region} ${b.region}`, [a.region, b.region]);
        }
      svg.remove();
      return [...found.values()];
    },
    [areas, width, height] as const,
  );
}

/** A point of the screen well inside an area, scrolled into view. */
async function pointInside(area: Locator): Promise<{ x: number; y: number }> {
  await area.scrollIntoViewIfNeeded();
  return area.evaluate((element) => {
    const path = element as SVGPathElement;
    const box = path.getBBox();
    const length = path.getTotalLength();
    const edge = Array.from({ length: 60 }, (_, i) => path.getPointAtLength((i / 60) * length));
    let best = { room: 0, point: new DOMPoint() };
    for (let i = 1; i < 16; i++)
      for (let j = 1; j < 16; j++) {
        const point = new DOMPoint(box.x + (box.width * i) / 16, box.y + (box.height * j) / 16);
        if (!path.isPointInFill(point)) continue;
        const room = Math.min(...edge.map((e) => Math.hypot(e.x - point.x, e.y - point.y)));
        if (room > best.room) best = { room, point };
      }
    const { x, y } = best.point.matrixTransform(path.getScreenCTM()!);
    return { x, y };
  });
}

describe('the body map', () => {
  let stage: Stage;
  let page: Page;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());
  const open = async (touch: boolean): Promise<void> => {
    const context = await stage.context({ viewport: phone, hasTouch: touch });
    page = await context.newPage();
    await page.goto(`${stage.address}/check/`);
    await page.locator('.map-drawing').waitFor();
  };
  const answers = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem('footing.interview')!).interview.answers);

  /** Answers are kept once the page has drawn them: a moment after the tap. */
  const keeps = async (expected: object): Promise<void> => {
    const deadline = Date.now() + 5_000;
    while (!isDeepStrictEqual(await answers(), expected) && Date.now() < deadline)
      await page.waitForTimeout(20);
    deepStrictEqual(await answers(), expected);
  };

  it('takes a tap, left and right apart, and takes it back with a second', async () => {
    await open(true);
    await page.locator('[data-place="left heel"]').tap();
    await keeps({ where: ['heel'], sides: 'left' });
    await page.locator('[data-place="right ball"]').tap();
    await keeps({ where: ['ball', 'heel'], sides: 'both' });
    await page.locator('[data-place="left heel"]').tap();
    await keeps({ where: ['ball'], sides: 'right' });
    await page.context().close();
  });

  it('says the same by tap and by named checkbox, for every region on every side', async () => {
    await open(false);
    await page.locator('.map-names').evaluate((details) => details.setAttribute('open', ''));
    for (const button of await page.locator('.map-view').all()) {
      await button.click();
      for (const area of await page.locator('[data-place]').all()) {
        const place = (await area.getAttribute('data-place'))!;
        const box = page.locator(`input[name="place ${place}"]`);
        const before = await box.isChecked();
        const point = await pointInside(area);
        await page.mouse.click(point.x, point.y);
        strictEqual(await box.isChecked(), !before, `${place} by tap`);
        await box.setChecked(before);
        strictEqual(((await area.getAttribute('class')) ?? '').endsWith(' on'), before, `${place} by name`);
      }
    }
    await page.context().close();
  });

  it('has a named checkbox for every region, on each side that it has', async () => {
    await open(false);
    const names = await page
      .locator('.map-names input')
      .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).name));
    const wanted = Object.entries(guide.regions).flatMap(([id, { sided }]) =>
      sided ? [`place left ${id}`, `place right ${id}`] : [`place middle ${id}`],
    );
    deepStrictEqual(names.sort(), wanted.sort());
    await page.context().close();
  });

  it('paints every place that a drag crosses', async () => {
    await open(false);
    await page.locator('.map-drawing').scrollIntoViewIfNeeded();
    const from = await page.locator('[data-place="left outer-sole"]').boundingBox();
    const to = await page.locator('[data-place="left arch"]').boundingBox();
    await page.mouse.move(from!.x + from!.width / 2, from!.y + from!.height / 2);
    await page.mouse.down();
    await page.mouse.move(to!.x + to!.width / 2, to!.y + to!.height / 2, { steps: 8 });
    await page.mouse.up();
    await keeps({ where: ['arch', 'outer-sole'], sides: 'left' });
    strictEqual(await page.locator('.map-area.on').count(), 2);
    await page.context().close();
  });

  it('follows the side that the person tells, and no longer the marks', async () => {
    await open(false);
    await page.locator('[data-place="left heel"]').click();
    await page.locator('input[name="sides"][value="alternating"]').check();
    await page.locator('[data-place="right heel"]').click();
    await keeps({ ...(await answers()), sides: 'alternating' });
    await page.context().close();
  });
});
