/** Who knows only the distance until the numbness tells that. */
import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Answers } from '@footing/assessment';
import type { Locator, Page } from 'playwright-core';
import { desktop, openStage, phone, type Stage } from './browser.ts';
import { openHosts, start } from './embed/hostPage.ts';
import { answerPage, next, personNamed, type Scope } from './recordedPerson.ts';
import { violations } from './violations.ts';

const whoDo = (...activities: readonly string[]) => {
  const answers: Answers = { activities, where: ['ball'], sides: 'both', quality: ['numb'] };
  return { ...personNamed('lay-002'), request: { answers, denied: {} } };
};

/** Goes on to the page that asks for the onset. */
async function toOnset(page: Scope, ...activities: readonly string[]): Promise<Locator> {
  const onset = page.locator('#question-onsetMinutes');
  for (let turned = 0; turned < 20 && (await onset.count()) === 0; turned++) {
    await answerPage(page, whoDo(...activities));
    if ((await onset.count()) === 0) await next(page);
  }
  await onset.locator('input[name="onsetMinutes unsure"]').uncheck();
  return onset;
}

const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('footing.interview')!).interview);
const keptMinutes = async (page: Page) => (await kept(page)).answers.onsetMinutes;

describe('the onset told as a distance', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());
  const open = async (viewport = phone): Promise<Page> => {
    const page = await stage.page({ viewport });
    await page.goto(`${stage.address}/check/`);
    await page.locator('fieldset.question').first().waitFor();
    return page;
  };

  it('is kept as minutes, told back at once, and stays as it was typed after a reload and on turning pages', async () => {
    const page = await open();
    const onset = await toOnset(page, 'running');
    const unit = onset.getByRole('combobox', { name: 'Minutes, or a distance' });
    deepStrictEqual(await unit.locator('option').allTextContents(), ['minutes', 'km', 'miles']);
    const field = page.locator('#number-onsetMinutes');
    await field.fill('5');
    strictEqual(await keptMinutes(page), 5);
    await unit.selectOption('km');
    const toldBack = onset.locator('.told-back');
    strictEqual(await toldBack.textContent(), 'About 28 minutes at 10.8 km an hour');
    strictEqual(await toldBack.getAttribute('aria-live'), 'polite');
    strictEqual(await keptMinutes(page), 28);
    const isAsTyped = async (): Promise<void> => {
      await field.waitFor();
      strictEqual(await field.inputValue(), '5');
      strictEqual(await unit.locator('option:checked').textContent(), 'km');
      match((await toldBack.textContent())!, /About 28 minutes/);
    };
    await page.reload();
    await isAsTyped();
    await answerRest(page);
    await next(page);
    await page.getByRole('button', { name: 'Back' }).click();
    await isAsTyped();
    await unit.selectOption('miles');
    strictEqual(await toldBack.textContent(), 'About 45 minutes at 6.7 miles an hour');
    strictEqual(await keptMinutes(page), 45);
    await unit.selectOption('minutes');
    strictEqual(await toldBack.textContent(), '');
    strictEqual(await keptMinutes(page), 5);
    await page.context().close();
  });

  /** What is on the page beside the onset; "not sure" of that would clear it. */
  async function answerRest(page: Page): Promise<void> {
    const others = page.locator('fieldset.question:not(#question-onsetMinutes) .unsure input');
    for (const unsure of await others.all()) await unsure.check();
  }

  it('is of the activity that is chosen where several have a speed', async () => {
    const page = await open(desktop);
    const onset = await toOnset(page, 'running', 'cycling', 'weightlifting');
    const unit = onset.getByRole('combobox');
    deepStrictEqual(await unit.locator('option').allTextContents(), [
      'minutes',
      'km cycling',
      'km running',
      'miles cycling',
      'miles running',
    ]);
    await page.locator('#number-onsetMinutes').fill('20');
    await unit.selectOption('km cycling');
    strictEqual(await onset.locator('.told-back').textContent(), 'About 60 minutes at 20 km an hour');
    await unit.selectOption('km running');
    strictEqual(await keptMinutes(page), 111);
    await page.context().close();
  });

  it('is not offered to who told no activity with a speed, nor at another number', async () => {
    const page = await open();
    const onset = await toOnset(page, 'weightlifting');
    strictEqual(await onset.locator('select').count(), 0);
    strictEqual(await onset.locator('.number').innerText(), 'minutes');
    await page.context().close();
    const runner = await open();
    await toOnset(runner, 'running');
    strictEqual(await runner.locator('.number select').count(), 1);
    await runner.context().close();
  });

  it('is refused in its own unit when it is too far, and is asked for again when its activity is taken back', async () => {
    const page = await open();
    const onset = await toOnset(page, 'running');
    const field = page.locator('#number-onsetMinutes');
    await onset.locator('select').selectOption('km');
    await field.fill('5000');
    match((await page.locator('#problem-onsetMinutes').textContent())!, /from 0 to 1080 km/);
    strictEqual(await keptMinutes(page), undefined);
    await field.fill('10');
    strictEqual(await keptMinutes(page), 56);
    const activity = page.locator('input[name="activities"][value="running"]');
    while ((await activity.count()) === 0) await page.getByRole('button', { name: 'Back' }).click();
    await page.locator('input[name="activities"][value="cycling"]').check();
    strictEqual(await keptMinutes(page), 56);
    await activity.uncheck();
    await page.waitForFunction(
      () => !('onsetMinutes' in JSON.parse(localStorage.getItem('footing.interview')!).interview.answers),
    );
    await page.context().close();
  });

  it('is cleared by "not sure", which looking through the units does not take back', async () => {
    const page = await open();
    const onset = await toOnset(page, 'running');
    const unsure = onset.locator('input[name="onsetMinutes unsure"]');
    await onset.locator('select').selectOption('km');
    await page.locator('#number-onsetMinutes').fill('10');
    await unsure.check();
    strictEqual(await page.locator('#number-onsetMinutes').inputValue(), '');
    strictEqual(await onset.locator('.told-back').textContent(), '');
    await onset.locator('select').selectOption('miles');
    ok(await unsure.isChecked());
    strictEqual(await keptMinutes(page), null);
    await page.context().close();
  });

  for (const [name, viewport] of Object.entries({ phone, desktop }))
    for (const colorScheme of ['light', 'dark'] as const)
      it(`breaks no rule of accessibility, is large enough to tap and moves nothing: ${name}, ${colorScheme}`, async () => {
        const page = await open(viewport);
        await page.emulateMedia({ colorScheme });
        const onset = await toOnset(page, 'running', 'marching');
        const unsure = onset.locator('.unsure');
        const before = await unsure.boundingBox();
        await onset.locator('select').selectOption('miles marching with a load');
        await page.locator('#number-onsetMinutes').fill('3');
        match((await onset.locator('.told-back').textContent())!, /About 60 minutes at 3 miles an hour/);
        deepStrictEqual(await violations(page), []);
        const box = (await onset.locator('select').boundingBox())!;
        ok(box.height >= 44 && box.width >= 44, JSON.stringify(box));
        ok(box.x + box.width <= viewport.width, 'it runs off the screen');
        strictEqual((await unsure.boundingBox())!.y, before!.y);
        await page.context().close();
      });
});

describe('the onset told as a distance in the component', () => {
  it('is minutes there too', async () => {
    const hosts = await openHosts();
    try {
      const { check } = await hosts.visit({});
      await start(check);
      const onset = await toOnset(check, 'running');
      await onset.locator('select').selectOption('miles');
      await check.locator('#number-onsetMinutes').fill('3');
      strictEqual(await onset.locator('.told-back').textContent(), 'About 27 minutes at 6.7 miles an hour');
    } finally {
      await hosts.close();
    }
  });
});
