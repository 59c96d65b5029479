import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { statementOf } from '@footing/guide';
import fc from 'fast-check';
import { isDone, nextStep, passed, startOf } from '../src/now/countdown.ts';
import { openStage, phone, type Stage } from './browser.ts';
import { guide } from './recordedPerson.ts';
import { violations } from './violations.ts';

describe('it is numb now', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  it('shows when to stop at once and the steps of the activity chosen, each with its source', async () => {
    const context = await stage.context({ viewport: phone });
    const page = await context.newPage();
    await page.goto(`${stage.address}/now/`);
    await page.getByRole('link', { name: 'Running', exact: true }).click();
    const running = guide.activities.find(({ id }) => id === 'running')!;
    const section = page.locator('section#running');
    deepStrictEqual(
      await section.locator('.now-step').allTextContents(),
      running.now.map(({ step }) => step),
    );
    for (const sign of running.stopAtOnce) {
      const { text, sources } = statementOf(sign);
      const line = section.locator('.now-stop li', { hasText: text });
      ok(await line.isVisible());
      strictEqual(await line.locator('a[href*="/evidence/"]').count(), sources.length);
    }
    strictEqual(await section.locator('.now-steps a[href*="/evidence/"]').count(), running.now.length);
    strictEqual(await page.locator('[data-activity]:visible').count(), 1);
    await context.close();
  });

  it('goes through the steps against the clock, pauses, and says each new step', async () => {
    const context = await stage.context({ viewport: phone });
    const page = await context.newPage();
    await page.clock.install({ time: '2026-05-01T08:00:00Z' });
    await page.goto(`${stage.address}/now/#running`);
    await page.getByRole('button', { name: 'Start the timer' }).waitFor();
    // from here on no time passes but what the test lets pass
    await page.clock.pauseAt('2026-05-01T09:00:00Z');
    await page.getByRole('button', { name: 'Start the timer' }).click();
    await page.clock.runFor(20_000);
    strictEqual(await page.getByRole('timer').textContent(), '0:40');
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.clock.runFor(60_000);
    strictEqual(await page.getByRole('timer').textContent(), '0:40');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.clock.runFor(41_000);
    match(
      (await page.locator('#running [data-said]').textContent())!,
      /Step 2 of 5\. Stop and open the laces/,
    );
    for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Next step' }).click();
    ok(await page.getByText('That was the last step.').first().isVisible());
    await context.close();
  });

  it('keeps the focus at the last step, by the button and by the clock', async () => {
    const page = await stage.page({ viewport: phone });
    await page.clock.install({ time: '2026-05-01T08:00:00Z' });
    await page.goto(`${stage.address}/now/#running`);
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement!.textContent!.trim());
    await page.getByRole('button', { name: 'Start the timer' }).click();
    await page.clock.runFor(3_600_000);
    await page.getByText('That was the last step.').first().waitFor();
    strictEqual(await focused(), 'From the start');
    await page.getByRole('button', { name: 'From the start' }).click();
    for (let i = 0; i < 5; i++) await page.getByRole('button', { name: 'Next step' }).click();
    strictEqual(await focused(), 'From the start');
    await page.context().close();
  });

  it('has nothing for axe to find with an activity open, in both themes', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await stage.context({ viewport: phone, colorScheme });
      const page = await context.newPage();
      await page.goto(`${stage.address}/now/#cycling`);
      deepStrictEqual(await violations(page), []);
      await context.close();
    }
  });

  it('shows every activity with its steps when there is no script', async () => {
    const context = await stage.context({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${stage.address}/now/`);
    strictEqual(await page.locator('[data-activity]:visible').count(), guide.activities.length);
    await context.close();
  });
});

const steps = fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 8 });

it('time that passes in parts ends where it ends in one', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (all, a, b) => {
      const running = { ...startOf(all), running: true };
      deepStrictEqual(passed(all, passed(all, running, a), b), passed(all, running, a + b));
    }),
  );
});

it('a countdown is done once all its time has passed, and not before; a paused one stands still', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const whole = all.reduce((sum, seconds) => sum + seconds, 0);
      const running = { ...startOf(all), running: true };
      ok(!isDone(all, passed(all, running, whole - 1)));
      ok(isDone(all, passed(all, running, whole)));
      deepStrictEqual(passed(all, startOf(all), whole), startOf(all));
      strictEqual(all.reduce((now) => nextStep(all, now), running).step, all.length);
    }),
  );
});
