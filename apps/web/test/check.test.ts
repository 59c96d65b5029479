import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openStage, phone, type Stage } from './browser.ts';
import { answerPage, goThrough, guide, next, personNamed } from './recordedPerson.ts';
import { violations } from './violations.ts';

const person = personNamed('lay-002');
const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('footing.interview') ?? 'null'));

describe('the check', () => {
  let stage: Stage;
  let context: BrowserContext;
  let page: Page;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());
  const open = async (options: BrowserContextOptions = {}): Promise<void> => {
    await context?.close();
    context = await stage.context({ viewport: phone, ...options });
    page = await context.newPage();
    await page.goto(`${stage.address}/check/`);
    await page.locator('fieldset.question').first().waitFor();
  };

  it('goes on where it was after a reload, answers of the open page included', async () => {
    await open();
    await answerPage(page, person);
    await next(page);
    await answerPage(page, person);
    const before = (await kept(page)).interview;
    await page.reload();
    await page.getByText('Welcome back').waitFor();
    deepStrictEqual((await kept(page)).interview, before);
    strictEqual(
      await page.locator('.question:has(:checked)').count(),
      await page.locator('.question').count(),
    );
  });

  it('loses no answer when one goes back, and asks other pages when an answer changes', async () => {
    await open();
    await answerPage(page, person);
    await next(page);
    await answerPage(page, person);
    await next(page);
    const before = (await kept(page)).interview.answers;
    for (const _ of [1, 2]) await page.getByRole('button', { name: 'Back' }).click();
    ok(await page.locator('input[name="activities"][value="cycling"]').isChecked());
    deepStrictEqual((await kept(page)).interview.answers, before);
    await page.locator('input[name="sides"][value="left"]').check();
    await next(page);
    strictEqual(
      await page.locator('.question:has(:checked)').count(),
      await page.locator('.question').count(),
    );
    const after = (await kept(page)).interview.answers;
    deepStrictEqual(after, { ...before, sides: 'left' });
  });

  it('says of each question that has no answer what is missing, and goes to the first', async () => {
    await open();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    strictEqual(await page.locator('.question .problem').count(), await page.locator('.question').count());
    strictEqual(await page.evaluate(() => document.activeElement!.id), 'question-activities');
    match((await page.locator('.problem.summary').textContent())!, /4 questions/);
    deepStrictEqual(await violations(page), []);
  });

  it('has "not sure" on every question of every page', async () => {
    await open();
    await goThrough(page, { ...person, request: { answers: {}, denied: {} } }, async () => {
      strictEqual(await page.locator('.question .unsure').count(), await page.locator('.question').count());
    });
  });

  it('makes "not sure" one of the circles where one answer is to be chosen, and a box elsewhere', async () => {
    await open();
    const sides = page.locator('#question-sides');
    const [first, unsure] = [sides.locator('input').first(), sides.locator('.unsure input')];
    await first.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowUp');
    deepStrictEqual([await unsure.isChecked(), await first.isChecked()], [true, false]);
    deepStrictEqual((await kept(page)).interview.answers['sides'], null);
    await page.reload();
    strictEqual(await unsure.isChecked(), true);
    await first.check();
    deepStrictEqual([await unsure.isChecked(), await first.isChecked()], [false, true]);
    strictEqual(await page.locator('#question-activities .unsure input').getAttribute('type'), 'checkbox');
  });

  it('refuses a wrong or impossible number beside its field, in words, and takes it once mended', async () => {
    await open();
    await toQuestion('age');
    const field = page.locator('#number-age');
    for (const [typed, words] of [
      ['forty', /not a number/],
      ['300', /from 1 to 120 years/],
      ['-4', /from 1 to 120 years/],
    ] as const) {
      await field.fill(typed);
      match((await page.locator('#problem-age').textContent())!, words);
      strictEqual(await field.getAttribute('aria-invalid'), 'true');
      strictEqual(await field.getAttribute('aria-describedby'), 'problem-age');
      strictEqual(await page.locator('[aria-live=polite] > #problem-age').count(), 1);
      strictEqual(Object.hasOwn((await kept(page)).interview.answers, 'age'), false);
    }
    await page.reload();
    strictEqual(await field.inputValue(), '-4', 'what was typed can be mended after a reload');
    await field.fill('41,5');
    await page.waitForFunction(
      () => JSON.parse(localStorage.getItem('footing.interview')!).interview.answers.age === 41.5,
    );
    strictEqual(await page.locator('#problem-age').count(), 0);
  });

  it('shows the care card at once when a warning sign makes it an emergency, and lets the person go on', async () => {
    await open({ locale: 'en-GB', timezoneId: 'Europe/London' });
    await answerPage(page, person);
    await next(page);
    await answerPage(page, { ...person, request: { answers: { pelvic: ['bladder'] }, denied: {} } });
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    const card = page.locator('.care[data-urgency=emergency]');
    await card.waitFor();
    strictEqual(await card.getByRole('link', { name: 'Call 999' }).getAttribute('href'), 'tel:999');
    ok(await card.getByText('Bladder or bowel changed').isVisible());
    strictEqual(await page.locator('.question').count(), 0);
    deepStrictEqual(await violations(page), []);
    await card.getByRole('combobox').selectOption('australia');
    ok(await card.getByRole('link', { name: 'Call 000' }).isVisible());
    await card.getByRole('button', { name: 'Go on with the questions' }).click();
    await page.locator('.question, .over').first().waitFor();
  });

  it('shows the care card again when a warning sign that was taken back comes again', async () => {
    await open();
    await answerPage(page, person);
    await next(page);
    const card = page.locator('.care[data-urgency=emergency]');
    const turnWith = async (pelvic: string[]): Promise<void> => {
      await answerPage(page, { ...person, request: { answers: { pelvic }, denied: {} } });
      await page.getByRole('button', { name: 'Next', exact: true }).click();
    };
    await turnWith(['bladder']);
    await card.getByRole('button', { name: 'Go on with the questions' }).click();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await turnWith(['none']);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await turnWith(['bladder']);
    ok(await card.getByText('Bladder or bowel changed').isVisible());
  });

  it('deletes all answers, once the person is sure', async () => {
    await open();
    await answerPage(page, person);
    await next(page);
    await page.getByRole('button', { name: 'Delete my answers' }).click();
    await page.getByRole('button', { name: 'No, keep them' }).click();
    ok((await kept(page)) !== null);
    await page.getByRole('button', { name: 'Delete my answers' }).click();
    await page.getByRole('button', { name: 'Yes, delete' }).click();
    await page.getByText('Your answers are deleted').waitFor();
    strictEqual(await kept(page), null);
    strictEqual(await page.locator('.question :checked').count(), 0);
  });

  for (const [name, words] of [
    ['QuotaExceededError', /no room left/],
    ['SecurityError', /does not let the page save/],
  ] as const)
    it(`says so when nothing can be kept (${name}), and loses nothing on the open page`, async () => {
      await context.close();
      context = await stage.context({ viewport: phone });
      await context.addInitScript((error) => {
        Storage.prototype.setItem = () => {
          throw new DOMException('no', error);
        };
      }, name);
      page = await context.newPage();
      await page.goto(`${stage.address}/check/`);
      await page.locator('input[name="activities"][value="running"]').check();
      match((await page.locator('.notice.warn').textContent())!, words);
      ok(await page.locator('input[name="activities"][value="running"]').isChecked());
    });

  it('takes what it cannot read of earlier answers as if there were none', async () => {
    for (const text of ['{', '{"form":1,"interview":{"pages":7}}', '{"form":9}', 'null']) {
      await context.close();
      context = await stage.context({ viewport: phone });
      await context.addInitScript((value) => localStorage.setItem('footing.interview', value), text);
      page = await context.newPage();
      await page.goto(`${stage.address}/check/`);
      await page.locator('#question-activities').waitFor();
    }
  });

  it('shows the first page without waiting for the arithmetic, and says so in words when the next one is slow', async () => {
    await context.close();
    context = await stage.context({ viewport: phone });
    page = await context.newPage();
    const numbers = Promise.withResolvers<void>();
    await context.route('**/guide/numbers.json', async (route) => {
      await numbers.promise;
      await route.continue();
    });
    await page.goto(`${stage.address}/check/`);
    await answerPage(page, person);
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.getByText('Choosing the next page').waitFor();
    strictEqual(await page.locator('form').getAttribute('aria-busy'), 'true');
    deepStrictEqual(await violations(page), []);
    numbers.resolve();
    await page.getByText('Page 2').waitFor();
  });

  it('says so when the next page cannot be worked out, keeps the answers, and can try again', async () => {
    await context.close();
    context = await stage.context({ viewport: phone });
    page = await context.newPage();
    let down = true;
    await context.route('**/guide/numbers.json', (route) => (down ? route.abort() : route.continue()));
    await page.goto(`${stage.address}/check/`);
    await answerPage(page, person);
    const before = (await kept(page)).interview;
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.getByText('Your answers are still here').waitFor();
    deepStrictEqual((await kept(page)).interview, before);
    down = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Page 2').waitFor();
  });

  it('tells of an emergency at once, even where nothing can be worked out', async () => {
    await context.close();
    context = await stage.context({ viewport: phone });
    page = await context.newPage();
    await page.goto(`${stage.address}/check/`);
    await answerPage(page, person);
    await next(page);
    await answerPage(page, { ...person, request: { answers: { pelvic: ['bladder'] }, denied: {} } });
    await context.route('**/guide/numbers.json', (route) => route.abort());
    await page.reload();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.locator('.care[data-urgency=emergency]').waitFor();
    await page.getByRole('button', { name: 'Go on with the questions' }).click();
    await page.getByText('Your answers are still here').waitFor();
  });

  it('names what an emergency rests on when that is opened, offline too', async () => {
    await context.close();
    context = await stage.context({ viewport: phone });
    page = await context.newPage();
    await page.goto(`${stage.address}/check/`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await answerPage(page, person);
    await next(page);
    await answerPage(page, { ...person, request: { answers: { pelvic: ['bladder'] }, denied: {} } });
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    const flag = page.locator('.care-flag').first();
    await flag.locator('.why-source > summary').click();
    const rule = guide.redFlags.find(({ id }) => id === 'bladder-or-bowel')!;
    for (const id of rule.sources)
      await flag
        .getByText(guide.sources.find((source) => source.id === id)!.title)
        .first()
        .waitFor();
    await context.setOffline(false);
  });

  it('can be gone through with the keyboard alone', async () => {
    await open();
    await page.locator('input[name="activities"][value="walking"]').focus();
    const pressOn = async (name: string, key: string): Promise<void> => {
      for (let i = 0; i < 400; i++) {
        const at = await page.evaluate(() => {
          const own = document.activeElement as HTMLInputElement;
          return own.name || own.textContent?.trim();
        });
        if (at === name) return page.keyboard.press(key);
        await page.keyboard.press('Tab');
      }
      throw new Error(`the keyboard does not reach ${name}`);
    };
    await page.keyboard.press('Space');
    await pressOn('Choose places by name', 'Enter');
    await pressOn('place left ball', 'Space');
    await pressOn('quality', 'Space');
    await pressOn('Next', 'Enter');
    await page.getByText('Page 2').waitFor();
    const { answers } = (await kept(page)).interview;
    deepStrictEqual(answers, { activities: ['walking'], where: ['ball'], sides: 'left', quality: ['numb'] });
  });

  it('has nothing for axe to find, in both themes, on every page of an interview', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await open({ colorScheme });
      await goThrough(page, person, async () => deepStrictEqual(await violations(page), []));
      deepStrictEqual(await violations(page), []);
    }
  });

  /** Goes on with "not sure" until a question is shown. */
  async function toQuestion(id: string): Promise<void> {
    const unsure = { ...person, request: { answers: {}, denied: {} } };
    for (let i = 0; i < guide.pages.length; i++) {
      if (await page.locator(`#question-${id}`).isVisible()) return;
      await answerPage(page, unsure);
      await next(page);
    }
    throw new Error(`the check never asks ${id}`);
  }
});
