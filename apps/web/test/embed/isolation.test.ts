import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { desktop } from '../browser.ts';
import { answerPage, goThrough, next, personNamed } from '../recordedPerson.ts';
import { type Hosts, openElement, openHosts, sendFile, start } from './hostPage.ts';

/** All that pages are known to do to what stands in them, and worse. */
const hostileStyles = `<style>
  :root { font-size: 4px; --accent: red; --paper: red; --ink: red; --rem: 90px; --space-4: 9rem; }
  * { all: unset !important; }
  * { color: red !important; background: lime !important; font: 60px/3 cursive !important; text-transform: uppercase !important; letter-spacing: 1em !important; visibility: hidden !important; pointer-events: none !important; cursor: none !important; text-align: right !important; user-select: none !important; --accent: red !important; --footing-line: initial; }
  script, style, head, title { display: none !important; }
  footing-check { visibility: hidden !important; line-height: 4 !important; }
  h1, h2, p, label, button, input, .button, .card, .question { display: none !important; }
</style>`;

/** Old libraries did so to every page: what a loop over keys finds, and what JSON makes of a list. */
const hostileScript = `<script>
  Array.prototype.last = function () { return this[this.length - 1]; };
  Array.prototype.toJSON = function () { return 'mine'; };
  Object.prototype.extend = function () {};
  String.prototype.strip = function () { return this.trim(); };
  window.name = 'host'; window.process = {}; window.module = { exports: {} }; window.define = () => {}; window.preact = null;
  addEventListener('error', (event) => event.stopImmediatePropagation(), true);
</script>`;

type Looks = { paper: string; ink: string; font: string; height: number };

/** What meets the eye: of a page of questions its ground, its letters and how high it is. */
const looksOf = (check: Locator): Promise<Looks> =>
  check.locator('.footing').evaluate((place) => {
    const { backgroundColor: paper, color: ink } = getComputedStyle(place);
    const { fontSize, lineHeight, letterSpacing, textTransform, visibility } = getComputedStyle(
      place.querySelector('.choice span')!,
    );
    const font = [fontSize, lineHeight, letterSpacing, textTransform, visibility].join(' ');
    return { paper, ink, font, height: place.querySelector('.question')!.getBoundingClientRect().height };
  });

describe('a hostile page', () => {
  let hosts: Hosts;
  before(async () => {
    hosts = await openHosts();
  });
  after(() => hosts.close());

  it('changes nothing of how the component looks', async () => {
    const body = `<div style="inline-size: 358px">${openElement}</div>`;
    const plain = await hosts.visit({ body });
    await start(plain.check);
    const expected = await looksOf(plain.check);
    const hostile = await hosts.visit({
      html: `<!doctype html><html lang="en"><head><title>x</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${hostileStyles}${hostileScript}</head><body>${openElement}<script type="module" src="/footing-check.js"></script></body></html>`,
      policy: "img-src 'none'",
    });
    await hostile.check.evaluate((element) => element.style.setProperty('inline-size', '358px', 'important'));
    await hostile.check.evaluate((element) => element.style.setProperty('display', 'block', 'important'));
    await start(hostile.check);
    deepStrictEqual(await looksOf(hostile.check), expected);
  });

  it('and hinders no interview', async () => {
    const { check, said } = await hosts.visit({ head: hostileStyles + hostileScript });
    await start(check);
    await goThrough(check, personNamed('lay-002'));
    await check.getByRole('button', { name: 'See my result' }).click();
    await check.locator('[data-bands=there]').waitFor();
    ok((await check.locator('.cause').count()) > 0);
    deepStrictEqual(said, []);
  });

  it('finds nothing of the component in itself', async () => {
    const look = (page: Page) =>
      page.evaluate(() => ({
        globals: Object.keys(window).sort().join(),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        fonts: document.fonts.size,
        elements: document.querySelectorAll('*').length,
        ids: [...document.querySelectorAll('[id]')].length,
      }));
    const html = (script: string) =>
      `<!doctype html><html lang="en"><head><title>x</title><link rel="icon" href="data:,"></head><body>${openElement}${script}</body></html>`;
    const without = await hosts.visit({ html: html('<script type="module"></script>') });
    const { page, check } = await hosts.visit({
      html: html('<script type="module" src="/footing-check.js"></script>'),
    });
    await start(check);
    deepStrictEqual(await look(page), await look(without.page));
  });

  it('cannot reach in by accident: its tree is closed unless the page asks for an open one', async () => {
    const { page } = await hosts.visit({ body: '<footing-check></footing-check>' });
    const seen = await page.evaluate(async () => {
      const element = document.querySelector('footing-check')!;
      await customElements.whenDefined('footing-check');
      const { height } = element.getBoundingClientRect();
      return { height: height > 200, root: element.shadowRoot, text: element.textContent };
    });
    deepStrictEqual(seen, { height: true, root: null, text: '' });
  });

  it('gets no jump of its scroll but to the top of the component, when a page is turned', async () => {
    const { page, check } = await hosts.visit({
      body: `<div style="height: 1500px">above</div>${openElement}<div style="height: 3000px">below</div>`,
    });
    await start(check);
    await answerPage(check, personNamed('lay-002'));
    await next(check);
    const top = await check.evaluate((element) => element.getBoundingClientRect().top);
    ok(Math.abs(top) < 2, `${top}`);
    strictEqual(await page.evaluate(() => document.activeElement?.localName), 'footing-check');
  });
});

describe('the body map in the component', () => {
  it('is tapped and painted as in the app: places are found in the tree that they stand in', async () => {
    const hosts = await openHosts();
    const { page, check } = await hosts.visit({});
    await start(check);
    const box = (place: string) => check.locator(`[data-place="${place}"]`).first().boundingBox();
    await check.locator('.map-drawing').scrollIntoViewIfNeeded();
    const heel = (await box('left heel'))!;
    await page.mouse.click(heel.x + heel.width / 2, heel.y + heel.height / 2);
    deepStrictEqual(await marks(check), ['Heel, left ×']);
    const other = (await box('right heel'))!;
    await page.mouse.move(heel.x + heel.width / 2, heel.y + heel.height / 2);
    await page.mouse.down();
    await page.mouse.move(other.x + other.width / 2, other.y + other.height / 2, { steps: 10 });
    await page.mouse.up();
    deepStrictEqual(await marks(check), [], 'painted over, the mark is gone');
    await page.mouse.click(other.x + other.width / 2, other.y + other.height / 2);
    deepStrictEqual(await marks(check), ['Heel, right ×']);
    await hosts.close();
  });
});

describe('a page that is read from right to left', () => {
  it('gets each foot’s buttons under that foot', async () => {
    const hosts = await openHosts();
    const { check } = await hosts.visit({ body: `<div dir="rtl">${openElement}</div>` });
    await start(check);
    const middle = async (place: Locator): Promise<number> => {
      const { x, width } = (await place.first().boundingBox())!;
      return x + width / 2;
    };
    const button = (side: string) => check.locator('.map-whole .map-chip', { hasText: `, ${side}` });
    const heel = (side: string) => check.locator(`[data-place="${side} heel"]`);
    ok((await middle(heel('left'))) < (await middle(heel('right'))));
    ok((await middle(button('left'))) < (await middle(button('right'))));
    await hosts.close();
  });
});

const marks = (check: Locator): Promise<string[]> => check.locator('.map-marked .map-chip').allTextContents();

describe('a strict content security policy', () => {
  let hosts: Hosts;
  before(async () => {
    hosts = await openHosts();
  });
  after(() => hosts.close());
  const policy = "default-src 'none'; script-src 'self'; worker-src blob:; img-src data:; base-uri 'none'";

  it('that allows the file and a worker is kept to: styled, with no complaint', async () => {
    const { page, check, said } = await hosts.visit({ policy });
    await start(check);
    strictEqual(
      await check.locator('.footing').evaluate((place) => getComputedStyle(place).backgroundColor),
      'rgb(243, 247, 245)',
    );
    await answerPage(check, personNamed('lay-002'));
    await next(check);
    strictEqual(page.workers().length, 1);
    deepStrictEqual(said, []);
  });

  it('that forbids a worker is not even tried where the host says so', async () => {
    const { page, check, said } = await hosts.visit({
      policy: policy.replace('worker-src blob:;', ''),
      body: '<footing-check root="open" worker="off"></footing-check>',
    });
    await start(check);
    await answerPage(check, personNamed('lay-002'));
    await next(check);
    strictEqual(page.workers().length, 0);
    deepStrictEqual(said, []);
  });
});

describe('a frame that allows scripts and nothing else', () => {
  it('lets pages be turned, and the check come to its result', async () => {
    const hosts = await openHosts();
    const inside = `${openElement}<script type='module' src='/footing-check.js'></script>`;
    const { page, said } = await hosts.visit({
      html: `<!doctype html><html lang="en"><head><title>x</title><link rel="icon" href="data:,"></head><body><iframe title="check" style="inline-size: 100%; block-size: 40rem" sandbox="allow-scripts" srcdoc="${inside.replaceAll('"', '&quot;')}"></iframe></body></html>`,
    });
    const check = page.frameLocator('iframe').locator('footing-check');
    await start(check);
    await goThrough(check, personNamed('lay-002'));
    await check.getByRole('button', { name: 'See my result' }).click();
    await check.locator('[data-bands=there]').waitFor();
    deepStrictEqual(said, []);
    await hosts.close();
  });

  for (const allowed of ['allow-scripts', 'allow-scripts allow-same-origin'])
    it(`shows the page for the clinician where "${allowed}" lets nothing be printed`, async () => {
      const hosts = await openHosts();
      const inside = `${openElement}<script type='module' src='/footing-check.js'></script>`;
      const { page } = await hosts.visit({
        html: `<!doctype html><html lang="en"><head><title>x</title><link rel="icon" href="data:,"></head><body><iframe title="check" style="inline-size: 100%; block-size: 40rem" sandbox="${allowed}" srcdoc="${inside.replaceAll('"', '&quot;')}"></iframe></body></html>`,
      });
      const check = page.frameLocator('iframe').locator('footing-check');
      await start(check);
      await goThrough(check, personNamed('lay-002'));
      await check.getByRole('button', { name: 'See my result' }).click();
      await check.locator('[data-bands=there]').waitFor();
      strictEqual(await check.locator('.for-clinician .sheet').count(), 0);
      await check.getByRole('button', { name: 'Print the page' }).click();
      await check.getByText('this website does not allow it here').waitFor();
      ok(await check.locator('.for-clinician .sheet').isVisible());
      await hosts.close();
    });
});

describe('served by another host than the page', () => {
  it('the file works as it stands, and leads to nothing beside it', async () => {
    const hosts = await openHosts();
    const files = await hosts.listening((_request, response) => sendFile(response));
    const { check, requests } = await hosts.visit(
      {
        html: `<!doctype html><html lang="en"><head><title>x</title><link rel="icon" href="data:,"></head><body>${openElement}<script type="module" src="${files}/any/name.js"></script></body></html>`,
      },
      { viewport: desktop },
    );
    await start(check);
    await answerPage(check, personNamed('lay-002'));
    await next(check);
    strictEqual(requests.filter((url) => url.startsWith(files)).length, 1);
    strictEqual(await check.locator('.limits a').count(), 0);
    await hosts.close();
  });

  it('a browser that lacks what it needs shows what the page has written for it', async () => {
    const hosts = await openHosts();
    const { page } = await hosts.visit({
      head: `<script>window.troubles = []; addEventListener('footing-error', ({ detail }) => troubles.push(detail)); delete window.CSSStyleSheet.prototype.replaceSync;</script>`,
      body: '<footing-check><a href="https://footing.example/check/">Do the check there</a></footing-check>',
    });
    await page.getByRole('link', { name: 'Do the check there' }).waitFor();
    deepStrictEqual(await page.evaluate(() => (window as unknown as { troubles: unknown[] }).troubles), [
      { code: 'cannot-start' },
    ]);
    await hosts.close();
  });
});
