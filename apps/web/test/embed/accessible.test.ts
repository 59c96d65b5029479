import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { answerByKeyboard, reach } from '../byKeyboard.ts';
import { answerPage, goThrough, next, personNamed } from '../recordedPerson.ts';
import { violations } from '../violations.ts';
import { type Hosts, openHosts, start } from './hostPage.ts';

const themed = (theme: string): string => `<footing-check root="open" theme="${theme}"></footing-check>`;

describe('axe finds nothing inside the component', () => {
  let hosts: Hosts;
  before(async () => {
    hosts = await openHosts();
  });
  after(() => hosts.close());

  for (const theme of ['light', 'dark'])
    it(`at its start, on a page of questions, in an emergency and in a result, ${theme}`, async () => {
      const { page, check } = await hosts.visit({ body: themed(theme) });
      deepStrictEqual(await violations(page), []);
      await start(check);
      await drawAll(check);
      await check.getByRole('button', { name: 'Next', exact: true }).click();
      await check.locator('.problem.summary').waitFor();
      deepStrictEqual(await violations(page), []);
      await goThrough(check, personNamed('spine-002'));
      await check.locator('.care[data-urgency=emergency]').waitFor();
      deepStrictEqual(await violations(page), []);
      await check.getByRole('button', { name: 'See the result so far' }).click();
      await check.locator('[data-bands=there]').waitFor();
      for (const summary of await check.locator('summary:visible').all()) await summary.click();
      deepStrictEqual(await violations(page), []);
      await page.context().close();
    });

  it('in a result with changes and drawings, in both themes', async () => {
    const { page, check } = await hosts.visit({ body: themed('light') });
    await start(check);
    await goThrough(check, personNamed('lay-002'));
    await check.getByRole('button', { name: 'See my result' }).click();
    await check.locator('[data-bands=there]').waitFor();
    await check.locator('.drawing svg').first().waitFor();
    deepStrictEqual(await violations(page), []);
    await check.evaluate((element) => element.setAttribute('theme', 'dark'));
    ok(await check.locator('.cause').first().isVisible(), 'a change of theme keeps the result');
    deepStrictEqual(await violations(page), []);
  });

  it('but letters too light that a host has set are found', async () => {
    const head = '<style>footing-check { --footing-ink-soft: #c8c8c8 }</style>';
    const { page } = await hosts.visit({ head, body: themed('light') });
    ok((await violations(page)).some((line) => /^color-contrast: footing-check.*/.test(line)));
  });

  it('headings stand below the first heading of the page, and no level is left out', async () => {
    const { page, check } = await hosts.visit({});
    await start(check);
    await goThrough(check, personNamed('lay-002'));
    await check.getByRole('button', { name: 'See my result' }).click();
    await check.locator('[data-bands=there]').waitFor();
    const levels = await check
      .locator('h1:visible, h2:visible, h3:visible, h4:visible')
      .evaluateAll((all) => all.map((heading) => Number(heading.getAttribute('aria-level'))));
    strictEqual(levels[0], 2);
    for (const [i, level] of levels.entries())
      ok(level >= 2 && level <= (levels[i - 1] ?? 1) + 1, levels.join());
    const told = await accessibleNodes(page);
    const first = told.filter(({ role, properties }) => {
      const level = properties?.find(({ name }) => name === 'level')?.value.value;
      return role?.value === 'heading' && level === 1;
    });
    deepStrictEqual(
      first.map(({ name }) => name?.value),
      ['A host'],
    );
  });
});

describe('the theme', () => {
  let hosts: Hosts;
  before(async () => {
    hosts = await openHosts();
  });
  after(() => hosts.close());
  const [light, dark] = ['rgb(243, 247, 245)', 'rgb(14, 27, 25)'];
  const ground = async (head: string, attributes: string, colorScheme: 'light' | 'dark'): Promise<string> => {
    const body = `<footing-check root="open" ${attributes}></footing-check>`;
    const { page, check } = await hosts.visit({ head, body }, { colorScheme });
    const colour = await check.locator('.footing').evaluate((at) => getComputedStyle(at).backgroundColor);
    await page.context().close();
    return colour;
  };
  const scheme = (value: string): string => `<style>:root { color-scheme: ${value} }</style>`;

  it('is that of the page around it, or the one it is told', async () => {
    deepStrictEqual(
      [
        await ground('', '', 'dark'),
        await ground(scheme('light dark'), '', 'dark'),
        await ground(scheme('light dark'), '', 'light'),
        await ground(scheme('dark'), '', 'light'),
        await ground('', 'theme="dark"', 'light'),
        await ground(scheme('dark'), 'theme="light"', 'dark'),
        await ground('', 'theme="auto"', 'dark'),
      ],
      [light, dark, light, dark, dark, light, dark],
    );
  });

  it('takes the colours and letters that the page sets, and never those of urgency', async () => {
    const head = `<style>footing-check { --footing-accent: rgb(1, 2, 3); --footing-font: monospace; --footing-emergency: rgb(1, 2, 3); --emergency: rgb(1, 2, 3); }</style>`;
    const { check } = await hosts.visit({ head });
    const looks = await check.locator('.button').evaluate((button) => {
      const { backgroundColor, fontFamily } = getComputedStyle(button);
      return { backgroundColor, fontFamily };
    });
    deepStrictEqual(looks, { backgroundColor: 'rgb(1, 2, 3)', fontFamily: 'monospace' });
    await start(check);
    await goThrough(check, personNamed('spine-002'));
    const care = await check.locator('.care-title').evaluate((title) => getComputedStyle(title).color);
    strictEqual(care, 'rgb(163, 15, 43)');
  });
});

describe('the keyboard alone', () => {
  it('starts, holds a whole interview, reads the result and opens a source', async () => {
    const hosts = await openHosts();
    const { page, check } = await hosts.visit({
      body: '<a href="#before">before</a><footing-check root="open"></footing-check><a href="#after">after</a>',
    });
    const person = personNamed('lay-002');
    await reach(page, { words: 'before' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await check.locator('fieldset.question').first().waitFor();
    for (let turned = 0; !(await check.locator('.over').isVisible()); turned++) {
      ok(turned < 40, 'the interview does not end');
      await answerByKeyboard(page, person);
      const before = (await check.locator('.progress').allTextContents()).join();
      await reach(page, { words: 'Next' });
      await page.keyboard.press('Enter');
      while ((await check.locator('.progress').allTextContents()).join() === before)
        await page.waitForTimeout(20);
    }
    await reach(page, { words: 'See my result' });
    await page.keyboard.press('Enter');
    await check.locator('.cause').first().waitFor();
    const summary = check.locator('.why-source > summary').first();
    await reach(page, { words: (await summary.textContent())! });
    await page.keyboard.press('Enter');
    ok(await check.locator('.why-source[open] li').first().isVisible());
    await reach(page, { words: 'after' });
    await hosts.close();
  });
});

describe('what a screen reader is told', () => {
  it('in a closed tree: names, groups, values and problems, as the browser hands them on', async () => {
    const hosts = await openHosts();
    const { page } = await hosts.visit({ body: '<footing-check></footing-check>' });
    await page.locator('footing-check').evaluate((element) => element.scrollIntoView());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    const told = (await accessibleNodes(page)).map(({ role, name }) => `${role?.value}: ${name?.value}`);
    ok(told.includes('region: Footing: numb feet in exercise'), told.join('\n'));
    ok(told.includes('group: What are you doing when it comes on?'), told.join('\n'));
    ok(told.includes('checkbox: Cycling outdoors'), told.join('\n'));
    await hosts.close();
  });
});

/** Role and name of everything, from the browser's own accessibility tree: it sees into closed trees, as a screen reader does. */
async function accessibleNodes(page: Page) {
  const session = await page.context().newCDPSession(page);
  return (await session.send('Accessibility.getFullAXTree')).nodes;
}

describe('layout', () => {
  let hosts: Hosts;
  before(async () => {
    hosts = await openHosts();
  });
  after(() => hosts.close());

  it('keeps the letters of a word together in a column narrower than any phone', async () => {
    for (const column of ['240px', '180px']) {
      const { check } = await hosts.visit({ head: `<style>main { inline-size: ${column} }</style>` });
      await start(check);
      const broken = await check
        .locator('.choice > span, .map-chip, .map-name button')
        .evaluateAll((labels) =>
          labels
            .map((label) => {
              const range = document.createRange();
              range.selectNodeContents(label);
              const letters = (label.textContent ?? '').length;
              return { label: label.textContent, perLine: letters / range.getClientRects().length, letters };
            })
            .filter(({ perLine, letters }) => perLine < Math.min(4, letters)),
        );
      deepStrictEqual(broken, [], column);
    }
  });

  for (const dir of ['ltr', 'rtl'])
    it(`never scrolls sideways: at 320 px, in a narrow column of a wide page, with letters twice as large, ${dir}`, async () => {
      for (const [width, column, letters] of [
        [320, '100%', 16],
        [1280, '17rem', 16],
        [1280, '34rem', 32],
      ] as const) {
        const { page, check } = await hosts.visit(
          {
            head: `<style>main { inline-size: ${column} } body { margin: 0 }</style><script>document.documentElement.dir = '${dir}'</script>`,
          },
          { viewport: { width, height: 600 } },
        );
        await check
          .locator('.footing')
          .evaluate((place, size) => place.style.setProperty('--rem', `${size}px`), letters);
        const sideways = () =>
          check.locator('.footing').evaluate((place) => {
            const root = document.documentElement;
            return Math.max(root.scrollWidth - root.clientWidth, place.scrollWidth - place.clientWidth);
          });
        ok((await sideways()) <= 0, 'start');
        await start(check);
        ok((await sideways()) <= 0, 'questions');
        await answerPage(check, personNamed('lay-002'));
        await next(check);
        await goThrough(check, personNamed('lay-002'));
        await check.getByRole('button', { name: 'See my result' }).click();
        await check.locator('[data-bands=there]').waitFor();
        ok((await sideways()) <= 0, `result, ${width}`);
        // its words are English, whatever the page around it is read by
        strictEqual(
          await check.locator('.footing').evaluate((place) => getComputedStyle(place).direction),
          'ltr',
        );
        await page.context().close();
      }
    });

  it('letters follow the size that the reader has set in the browser, not the one of the page', async () => {
    const { check } = await hosts.visit({ head: '<style>:root { font-size: 62.5% }</style>' });
    const size = await check.locator('.start .lead + p').evaluate((text) => getComputedStyle(text).fontSize);
    strictEqual(size, '17px');
  });
});

/** In the browser, in every frame: says which of them is printed. */
function countPrints(): void {
  const top = window.top as unknown as { prints: string[] };
  top.prints ??= [];
  window.print = () => {
    top.prints.push(window === window.top ? 'page' : 'frame');
    window.dispatchEvent(new Event('beforeprint'));
  };
}

/** Questions out of sight are not drawn, and while one is being drawn its size is not that which a person meets. */
async function drawAll(check: Locator): Promise<void> {
  await check.evaluate((element) => {
    const drawn = new CSSStyleSheet();
    drawn.replaceSync('* { content-visibility: visible !important }');
    element.shadowRoot!.adoptedStyleSheets.push(drawn);
  });
}

describe('paper', () => {
  let hosts: Hosts;
  before(async () => {
    hosts = await openHosts();
  });
  after(() => hosts.close());

  it('takes the page for the clinician alone, in black on white, also from a dark page', async () => {
    const { page, check } = await hosts.visit({ body: themed('dark') }, {}, countPrints);
    await start(check);
    await goThrough(check, personNamed('lay-002'));
    await check.getByRole('button', { name: 'See my result' }).click();
    await check.locator('[data-bands=there]').waitFor();
    await check.getByRole('button', { name: 'Print the page' }).click();
    const frame = page.frames().find((one) => one !== page.mainFrame())!;
    await frame.locator('.sheet h1').waitFor({ state: 'attached' });
    strictEqual(
      await page.evaluate(() => (window as unknown as { prints: string[] }).prints.join()),
      'frame',
    );
    // longer than a browser may take to begin
    await page.waitForTimeout(1500);
    strictEqual(await check.locator('.for-clinician .sheet').count(), 0);
    await page.emulateMedia({ media: 'print' });
    const paper = await frame.evaluate(() => {
      const sheet = document.querySelector('.footing')!;
      const { backgroundColor, color } = getComputedStyle(sheet);
      const { display } = getComputedStyle(document.querySelector('.sheet')!);
      return { backgroundColor, color, display, title: document.title, parts: document.body.children.length };
    });
    deepStrictEqual(paper, {
      backgroundColor: 'rgb(255, 255, 255)',
      color: 'rgb(0, 0, 0)',
      display: 'block',
      title: 'A page for a clinician, made with Footing',
      parts: 1,
    });
    strictEqual(await check.locator('.only-print').evaluate((own) => getComputedStyle(own).display), 'block');
    strictEqual(await check.locator('.result').evaluate((own) => getComputedStyle(own).display), 'none');
  });
});
