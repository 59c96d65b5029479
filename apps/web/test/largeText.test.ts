/** A narrow window, letters as large as anybody has them, and colours of the reader's own. */
import { deepStrictEqual, notStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage, phone, type Stage } from './browser.ts';
import { keptFor, openKeptResult } from './keptInterview.ts';

/** Who is told to call an ambulance, and two who are told other things. */
const people = [
  keptFor('lay-002').replace(/"pelvic":\[[^\]]*\]/, '"pelvic":["bladder"]'),
  ...['lay-002', 'spine-078'].map(keptFor),
];

const sizes = [
  { width: 280, size: '100%' },
  { width: 320, size: '100%' },
  { width: 360, size: '200%' },
] as const;

describe('a narrow window and large letters', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  /** How far the page scrolls sideways, and what sticks out of its care card. */
  const stickingOut = (page: Page, size: string): Promise<readonly [number, string[]]> =>
    page.evaluate((own) => {
      document.documentElement.style.fontSize = own;
      const { scrollWidth, clientWidth } = document.documentElement;
      const care = document.querySelector('.care')!;
      const edge = care.getBoundingClientRect().right;
      const out = [...care.querySelectorAll('.call, .call *')].filter(
        (part) => part.getBoundingClientRect().right > edge,
      );
      return [
        scrollWidth - clientWidth,
        out.map(({ className, localName }) => `${localName} ${className}`),
      ] as const;
    }, size);

  it('no result scrolls sideways, and the emergency card holds what is in it', async () => {
    for (const kept of people) {
      const page = await openKeptResult(stage, kept);
      for (const { width, size } of sizes) {
        await page.setViewportSize({ width, height: 740 });
        deepStrictEqual([width, size, ...(await stickingOut(page, size))], [width, size, 0, []]);
      }
      await page.context().close();
    }
  });

  it('where one is, as an emergency shows it, is cut off nowhere with letters twice as large', async () => {
    const page = await openKeptResult(stage, people[0]!);
    const select = page.locator('.call-region select');
    await select.selectOption({ label: 'United States and Canada: 911' });
    const shown = page.locator('.call-chosen > span');
    strictEqual(await shown.innerText(), 'United States and Canada');
    const fits = await shown.evaluate((own) => {
      document.documentElement.style.fontSize = '200%';
      const box = own.parentElement!.getBoundingClientRect();
      const { right, bottom } = own.getBoundingClientRect();
      return own.scrollWidth <= own.clientWidth + 1 && right <= box.right && bottom <= box.bottom;
    });
    ok(fits);
    await select.focus();
    notStrictEqual(
      await page.locator('.call-chosen').evaluate((own) => getComputedStyle(own).outlineStyle),
      'none',
    );
    await page.context().close();
  });

  it('no word of the head of an emergency is broken on a phone, with letters twice as large', async () => {
    const page = await openKeptResult(stage, people[0]!);
    const broken = await page.locator('.care-title').evaluate((title) => {
      document.documentElement.style.fontSize = '200%';
      const text = [...title.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)!;
      return text.textContent!.split(' ').filter((word, i, words) => {
        const range = document.createRange();
        const start = words.slice(0, i).join(' ').length + (i === 0 ? 0 : 1);
        range.setStart(text, start);
        range.setEnd(text, start + word.length);
        return range.getClientRects().length > 1;
      });
    });
    deepStrictEqual(broken, []);
    await page.context().close();
  });

  it('no answer of several words runs over more than four lines on a phone', async () => {
    const page = await stage.page({ viewport: phone });
    await page.goto(`${stage.address}/result/`);
    await page.evaluate((text) => localStorage.setItem('footing.interview', text), keptFor('lay-095'));
    await page.goto(`${stage.address}/check/`);
    await page.locator('.over').waitFor();
    for (let turned = 0; turned < 20; turned++) {
      await page.getByRole('button', { name: 'Back', exact: true }).click();
      await page.locator('.question').first().waitFor();
      const tall = await page
        .locator('.answers > .choice > span')
        .evaluateAll((all) =>
          all
            .filter((one) => one.clientHeight / Number.parseFloat(getComputedStyle(one).lineHeight) > 4.5)
            .map(({ textContent }) => textContent),
        );
      deepStrictEqual(tall, []);
      if (!(await page.getByRole('button', { name: 'Back', exact: true }).isVisible())) break;
    }
    await page.context().close();
  });

  it('the link that skips the header is out of sight until it has the focus', async () => {
    const page = await stage.page({ viewport: phone });
    await page.goto(`${stage.address}/about/`);
    const bottom = (): Promise<number> =>
      page.locator('.skip').evaluate((skip) => {
        document.documentElement.style.fontSize = '200%';
        return skip.getBoundingClientRect().bottom;
      });
    ok((await bottom()) <= 0);
    await page.locator('.skip').focus();
    ok((await bottom()) > 40);
    await page.context().close();
  });

  it('the part that one is in, and how far one is, show where colours are the reader’s', async () => {
    const page = await stage.page({ viewport: phone, forcedColors: 'active' });
    await page.goto(`${stage.address}/causes/raynaud/`);
    const line = (link: string): Promise<string> =>
      page
        .locator(`.masthead nav a${link}`)
        .first()
        .evaluate((own) => getComputedStyle(own).borderBlockEndColor);
    notStrictEqual(await line('[aria-current]'), await line(':not([aria-current])'));
    await page.goto(`${stage.address}/check/`);
    const ground = await page
      .locator('.progress progress')
      .evaluate((bar) =>
        [getComputedStyle(bar), getComputedStyle(document.body)].map((own) => own.backgroundColor),
      );
    notStrictEqual(ground[0], ground[1]);
    await page.context().close();
  });

  it('the view of the body map that is chosen has a ground of its own where colours are the reader’s', async () => {
    const page = await stage.page({ viewport: phone, forcedColors: 'active' });
    await page.goto(`${stage.address}/check/`);
    const ground = (pressed: boolean): Promise<string> =>
      page
        .locator(`.map-view[aria-pressed=${pressed}]`)
        .first()
        .evaluate((view) => getComputedStyle(view).backgroundColor);
    notStrictEqual(await ground(true), await ground(false));
    await page.context().close();
  });
});
