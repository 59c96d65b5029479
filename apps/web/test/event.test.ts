/** The page of an event: reached from the result, planned from the answers, kept on the device, printed on one side. */
import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Answers, createAssessor, dayAfter, eventPlan, shownChanges } from '@footing/assessment';
import type { Page } from 'playwright-core';
import { today } from '../src/event/today.ts';
import { desktop, openStage, phone, type Stage } from './browser.ts';
import { keptFor } from './keptInterview.ts';
import { everyPerson, guide } from './recordedPerson.ts';
import { violations } from './violations.ts';

const assessor = createAssessor(guide);
const assess = (answers: Answers) => assessor.assessWithoutBands({ answers, denied: {} });
const { interview } = JSON.parse(keptFor('lay-002'));
const withAnswers = (answers: Answers, at = interview.at): string =>
  JSON.stringify({ form: 1, interview: { ...interview, at, answers: { ...interview.answers, ...answers } } });
const calm = withAnswers({});
const offered = shownChanges(guide.changes, assess(interview.answers)).map(({ id }) => id);

const eventOn = (days: number, activity: string) => ({
  form: 1,
  event: { day: dayAfter(today(), days), sessionsAWeek: 3, activity },
});

/** Recorded people with what is planned for them, and for which of their kinds of exercise. */
const people = everyPerson.map(({ id }) => {
  const answers = JSON.parse(keptFor(id)).interview.answers as Answers;
  const ticked = (answers['activities'] ?? []) as readonly string[];
  const activity = guide.activities.find((own) => ticked.includes(own.id))?.id ?? 'football';
  const found = eventPlan(guide, answers, assess(answers), { activity, days: 300, sessionsAWeek: 3 });
  return { id, activity, isTicked: ticked.includes(activity), found };
});
const stopped = people.find(
  ({ found, isTicked }) => isTicked && 'waits' in found && found.waits.because === 'cause',
)!;

type Options = { readonly colorScheme?: 'light' | 'dark'; readonly viewport?: typeof phone };

describe('the page of an event', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  const open = async (kept: string | undefined, more: Record<string, object> = {}, options: Options = {}) => {
    const page = await (await stage.context({ viewport: phone, ...options })).newPage();
    await page.goto(`${stage.address}/privacy/`);
    const texts = Object.entries(more).map(([key, value]) => [key, JSON.stringify(value)]);
    const all = kept === undefined ? texts : [['footing.interview', kept], ...texts];
    await page.evaluate((own) => {
      for (const [key, text] of own) localStorage.setItem(key!, text!);
    }, all);
    await page.goto(`${stage.address}/event/`);
    await page.locator('html[data-ready=event]').waitFor();
    return page;
  };
  const plan = async (page: Page, days: number): Promise<void> => {
    await page.getByLabel('Day of the event').fill(dayAfter(today(), days));
    await page.getByRole('button', { name: /^Make the plan/ }).click();
  };
  const keptOf = (page: Page): Promise<string | null> =>
    page.evaluate(() => localStorage.getItem('footing.event'));
  const planned = (page: Page): Promise<string[]> =>
    page.locator('[data-change]').evaluateAll((all) => all.map((item) => item.getAttribute('data-change')!));

  it('is reached from the result, and plans changes of the result alone, one after the other', async () => {
    const page = await open(calm);
    await page.goto(`${stage.address}/result/`);
    await page.locator('[data-bands=there]').waitFor();
    await page.getByRole('link', { name: 'Plan how to get through it' }).click();
    await page.locator('html[data-ready=event]').waitFor();
    await plan(page, 90);
    const own = await planned(page);
    ok(own.length > 1);
    deepStrictEqual(
      own,
      offered.filter((id) => own.includes(id)),
    );
    match(await page.locator('[data-part=until]').innerText(), /keep it if it helped/);
    strictEqual(await page.evaluate(() => document.activeElement!.id), 'plan-title');
    deepStrictEqual(await violations(page), []);
    await page.context().close();
  });

  it('says for the day when to get help, what to do in order, and when to end it, in the words of the guide', async () => {
    const page = await open(calm);
    await plan(page, 30);
    const id = await page.getByLabel('What kind of exercise it is').inputValue();
    const activity = guide.activities.find((own) => own.id === id)!;
    const day = page.locator('[data-part=day]');
    deepStrictEqual(
      await day
        .locator('.event-steps > li > p')
        .evaluateAll((all) => all.map((p) => p.firstChild!.textContent)),
      activity.now.map(({ step }) => step),
    );
    for (const statement of activity.stopAtOnce)
      ok((await day.innerText()).includes(statement.replace(/ \[@.*\]$/, '')));
    await page.locator('.why-source > summary').first().click();
    await page.locator('.why-source[open] a').first().waitFor();
    await page.context().close();
  });

  for (const [days, words] of [
    [0, 'That is today.'],
    [1, 'That is tomorrow.'],
  ] as const)
    it(`tests nothing any more, and tells the rest: ${words}`, async () => {
      const page = await open(calm);
      await plan(page, days);
      await page.getByText(words).waitFor();
      deepStrictEqual(await planned(page), []);
      ok((await page.locator('.event-steps > li').count()) > 0);
      await page.context().close();
    });

  for (const [days, words] of [
    [-1, 'That day is over'],
    [400, 'more than a year away'],
  ] as const)
    it(`plans nothing for a day that it cannot be: ${words}`, async () => {
      const page = await open(calm);
      await plan(page, days);
      await page.getByText(words).waitFor();
      strictEqual(await page.locator('.event-plan').count(), 0);
      strictEqual(await keptOf(page), null);
      strictEqual(await page.evaluate(() => document.activeElement!.id), 'event-day');
      deepStrictEqual(await violations(page), []);
      await page.context().close();
    });

  it('asks for a day where none was chosen, and for what it is where nothing was ticked', async () => {
    const page = await open(withAnswers({ activities: ['other'] }));
    await page.getByRole('button', { name: 'Make the plan' }).click();
    await page.getByText('Choose the day of the event.').waitFor();
    await page.getByText('Choose what kind of exercise it is.').waitFor();
    await page.getByLabel('What kind of exercise it is').selectOption('rowing');
    await plan(page, 30);
    await page.getByRole('heading', { name: /^Rowing, / }).waitFor();
    await page.context().close();
  });

  it('leads to the check without answers', async () => {
    const page = await open(undefined);
    await page.getByRole('link', { name: 'Start the check' }).waitFor();
    strictEqual(await page.locator('form').count(), 0);
    await page.context().close();
  });

  for (const [urgency, answers, title] of [
    ['emergency', { pelvic: ['bladder'] }, 'Get emergency help now'],
    ['same-day', { general: ['dark-urine'] }, 'Be seen today'],
  ] as const)
    it(`waits, with the reason and its sources, while somebody must be seen: ${urgency}`, async () => {
      strictEqual(assess({ ...interview.answers, ...answers }).urgency, urgency);
      const page = await open(withAnswers(answers));
      const said = await page.locator('[data-waits=urgency]').innerText();
      match(said, /The event waits until somebody has looked/);
      match(said, new RegExp(title));
      match(said, /Sources?/);
      strictEqual(await page.locator('.event-plan, .event-form').count(), 0);
      deepStrictEqual(await violations(page), []);
      await page.context().close();
    });

  it('waits for a cause that asks to stop training, with its reason and source, and lets a kept event be deleted', async () => {
    const page = await open(keptFor(stopped.id), { 'footing.event': eventOn(30, stopped.activity) });
    const said = await page.locator('[data-waits=cause]').innerText();
    match(said, /The event waits until somebody has looked/);
    match(said, /Until that is ruled out, this must stop.*Source.*Who to see: /s);
    deepStrictEqual(await violations(page), []);
    await page.getByRole('button', { name: 'Delete this event' }).click();
    await page.getByRole('button', { name: 'Yes, delete' }).click();
    strictEqual(await keptOf(page), null);
    await page.context().close();
  });

  it('waits until all warning signs are asked about', async () => {
    const page = await open(withAnswers({}, 1));
    await page.locator('[data-waits=not-asked]').waitFor();
    await page.getByRole('link', { name: 'Go on with the questions' }).click();
    await page.locator('.question').first().waitFor();
    await page.context().close();
  });

  it('is kept on the device, and goes with the answers or by itself', async () => {
    const page = await open(calm);
    await plan(page, 30);
    await page.locator('.event-plan').waitFor();
    await page.reload();
    await page.locator('.event-plan').waitFor();
    await page.getByRole('button', { name: 'Delete this event' }).click();
    await page.getByRole('button', { name: 'Yes, delete' }).click();
    await page.getByText('The event is deleted from this device.').waitFor();
    strictEqual(await keptOf(page), null);
    strictEqual(await page.locator('.event-plan').count(), 0);
    await plan(page, 30);
    await page.locator('.event-plan').waitFor();
    ok((await keptOf(page)) !== null);
    await page.goto(`${stage.address}/result/`);
    await page.getByRole('button', { name: 'Delete my answers' }).click();
    await page.getByRole('button', { name: 'Yes, delete' }).click();
    await page.getByText('Your answers are deleted from this device.').waitFor();
    strictEqual(await keptOf(page), null);
    await page.context().close();
  });

  const [ownActivity] = interview.answers.activities as string[];

  it('tells of the time after it once it is over, and plans nothing', async () => {
    const page = await open(calm, { 'footing.event': eventOn(-3, ownActivity!) });
    await page.getByText('That day is over. What matters now').waitFor();
    strictEqual(await page.locator('[data-part=until], [data-part=day]').count(), 0);
    ok(await page.locator('[data-part=afterwards]').isVisible());
    await page.context().close();
  });

  it('finishes what is under test first', async () => {
    const first = await open(calm);
    await plan(first, 200);
    const second = (await planned(first))[1]!;
    await first.context().close();
    const trials = {
      current: { change: second, seed: 1, chosenAt: '2026-05-01T00:00:00Z' },
      finished: [],
      dueDays: 4,
    };
    const page = await open(calm, { 'footing.trials': { form: 1, trials } });
    await plan(page, 200);
    strictEqual((await planned(page))[0], second);
    match(await page.locator('[data-change]').first().innerText(), /you are testing it now/);
    await page.context().close();
  });

  it('works without a network once the page was there', async () => {
    const page = await open(calm);
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/sw.js');
      await navigator.serviceWorker.ready;
    });
    await page.waitForFunction(async () => (await caches.keys()).length > 0);
    await page.reload();
    await page.locator('html[data-ready=event]').waitFor();
    await page.context().setOffline(true);
    await page.reload();
    await page.locator('html[data-ready=event]').waitFor();
    await plan(page, 30);
    await page.locator('.event-plan').waitFor();
    await page.context().close();
  });

  /** The people whose plans have most to tell, the longest first. */
  const longest = people
    .flatMap((own) =>
      'plan' in own.found ? [{ ...own, length: JSON.stringify(own.found.plan).length }] : [],
    )
    .sort((one, other) => other.length - one.length)
    .slice(0, 4);

  for (const format of ['A4', 'Letter'])
    it(`prints on one side of ${format}, however much it tells`, async () => {
      for (const { id, activity } of longest) {
        const page = await open(keptFor(id), { 'footing.event': eventOn(300, activity) });
        await page.locator('.event-plan').waitFor();
        const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
        strictEqual(pdf.match(/\/Type \/Page\b(?!s)/g)?.length, 1, id);
        await page.emulateMedia({ media: 'print' });
        deepStrictEqual(
          await Promise.all(
            ['.event-form', '.event-plan', '[data-part=day]', '.masthead', '.event-plan .why-source'].map(
              (part) => page.locator(part).first().isVisible(),
            ),
          ),
          [false, true, true, false, false],
        );
        await page.context().close();
      }
    });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has nothing for axe to find with all sources open, and never scrolls sideways: ${colorScheme}`, async () => {
      const page = await open(calm, { 'footing.event': eventOn(90, ownActivity!) }, { colorScheme });
      await page
        .locator('.event details')
        .evaluateAll((all) => all.map((details) => details.setAttribute('open', '')));
      deepStrictEqual(await violations(page), []);
      for (const viewport of [phone, desktop, { width: 320, height: 600 }]) {
        await page.setViewportSize(viewport);
        strictEqual(
          await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
          0,
        );
      }
      await page.context().close();
    });

  it('takes a kept event that cannot be read for none', async () => {
    const page = await open(calm, {
      'footing.event': { form: 1, event: { day: '2026-02-30', sessionsAWeek: 3 } },
    });
    strictEqual(await page.locator('.event-plan').count(), 0);
    doesNotMatch(await page.locator('main').innerText(), /undefined|NaN/);
    await page.context().close();
  });
});
