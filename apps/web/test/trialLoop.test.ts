import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createAssessor } from '@footing/assessment';
import type { Found } from '@footing/trial';
import type { BrowserContext, Page } from 'playwright-core';
import { complaints, foreignRequests, openStage, phone, type Stage } from './browser.ts';
import { keptFor } from './keptInterview.ts';
import { goThrough, guide, personNamed } from './recordedPerson.ts';
import { violations } from './violations.ts';
import { realFiles, run } from './workoutFiles.ts';

const assessor = createAssessor(guide);

/** Who has changes to try: nothing urgent. */
const person = personNamed('lay-002');

/** Starts the trial of a change from the result, and answers which change. */
async function startTrial(page: Page): Promise<string> {
  await page
    .getByRole('link', { name: /^Test this change/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Start this trial' }).click();
  await page.getByText('The trial has begun.').waitFor();
  return new URL(page.url()).searchParams.get('change')!;
}

/** Runs with a press of the lap button where the numbness began: without the change, then with it. */
function runs(without: readonly number[], having: readonly number[]) {
  return {
    baseline: without.map((pressedAt, i) => run({ day: 2 * i, minutes: 40, pressedAt })),
    change: having.map((pressedAt, i) => run({ day: 2 * i + 1, minutes: 40, pressedAt })),
  };
}

/** Takes files in, says which kind of session each is, and confirms the first lap of each as the onset. */
async function takeIn(page: Page, address: string, files: ReturnType<typeof runs>): Promise<void> {
  await page.goto(`${address}/diary/`);
  for (const [arm, own] of Object.entries(files)) {
    await page.locator('input[name=workouts]').setInputFiles(own);
    await page.getByText(`${own.length} sessions from files`).waitFor();
    for (const { name } of own) {
      const file = page.getByRole('region', { name });
      await file.getByLabel(/^In the trial/).selectOption(arm);
      await file
        .getByRole('button', { name: /^It began at/ })
        .first()
        .click();
      await file.getByRole('button', { name: /^Put this away/ }).click();
    }
  }
}

/** What the page says of waiting each time that it is painted. */
async function whatWaits(page: Page): Promise<readonly string[]> {
  const told: string[] = [];
  await page.exposeFunction('toldToWait', (words: string) => void told.push(words));
  await page.addInitScript(() => {
    const look = (): void => {
      const words = document.querySelector('.waiting')?.textContent;
      if (words) (window as unknown as { toldToWait: (words: string) => void }).toldToWait(words);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return told;
}

const tried = (page: Page): Promise<unknown> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('footing.interview')!).interview.answers.tried);

describe('the whole loop', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  it('check, change, files, onsets, verdict: the causes move and another change comes next', async () => {
    const page = await (await stage.context({ viewport: phone })).newPage();
    const foreign = foreignRequests(page, stage.address);
    const said = complaints(page);
    await page.goto(`${stage.address}/check/`);
    await page.locator('.question').first().waitFor();
    await goThrough(page, person);
    await page.goto(`${stage.address}/result/`);
    const change = await startTrial(page);
    deepStrictEqual(await violations(page), []);
    const { sessionsToTell, name } = guide.changes.find(({ id }) => id === change)!;
    const needed = Math.max(4, sessionsToTell) + 2;
    const like = (base: number): number[] => Array.from({ length: needed }, (_, i) => base + (i % 3));
    await takeIn(page, stage.address, runs(like(20), like(20)));
    await page.goto(`${stage.address}/trial/`);
    await page.getByText('It did not help.').waitFor();
    const [found, toDo, way, why] = await page.locator('.verdict > *').allInnerTexts();
    deepStrictEqual([found, toDo, why], ['It did not help.', 'Go back, and try another change.', 'Why']);
    match(way!, /^Put this into my answers/);
    ok(await page.locator('.verdict ~ .turns > .quiet', { hasText: 'Note a session' }).isVisible());
    await page.locator('[data-picture=drawn] svg[role=img]').waitFor();
    match((await page.locator('.picture svg').getAttribute('aria-label'))!, /Sessions with it: 20 minutes/);
    await page.getByText('The figures', { exact: true }).click();
    match(await page.locator('.figures').innerText(), /95% interval[\s\S]*Time to numbness with the change/);
    deepStrictEqual(await violations(page), []);
    const top = await causeHelped(page, change);
    await page.getByRole('button', { name: 'Put this into my answers' }).click();
    await page.getByText('The verdict is in your answers now.').waitFor();
    deepStrictEqual(((await tried(page)) as Record<string, string>)[change], 'no');
    await page.goto(`${stage.address}/result/`);
    const after = page.locator('.after-trials');
    await after.getByText(`${name}: did not help.`).waitFor();
    strictEqual(await after.locator(`[data-cause="${top}"]`).getAttribute('data-moved'), 'down');
    const next = await after.getByRole('link', { name: 'Test this change' }).getAttribute('href');
    ok(next !== null && !next.endsWith(`=${change}`), String(next));
    ok(!(await page.locator('.changes h3').allInnerTexts()).some((text) => text.includes(name)));
    deepStrictEqual(await violations(page), []);
    await page.goto(`${stage.address}/trial/`);
    await page.getByRole('button', { name: 'Take it out again' }).click();
    await page.getByText('out of your answers again').waitFor();
    deepStrictEqual(Object.hasOwn((await tried(page)) as object, change), false);
    deepStrictEqual([foreign, said], [[], []]);
    await page.context().close();
  });

  /** The cause that the change helps most, among those that the answers leave. */
  async function causeHelped(page: Page, change: string): Promise<string> {
    const answers = await page.evaluate(
      () => JSON.parse(localStorage.getItem('footing.interview')!).interview.answers,
    );
    const { helps } = guide.changes.find(({ id }) => id === change)!;
    const { causes } = assessor.assessWithoutBands({ answers, denied: {} });
    const aimed = causes.filter(({ id, probability }) => (helps[id]?.p ?? 0) > 0.2 && probability > 0.05);
    return aimed.sort((a, b) => helps[b.id]!.p - helps[a.id]!.p)[0]!.id;
  }

  /** A person whose interview is over, with trials that were finished. */
  const withTrials = async (
    results: Readonly<Record<string, string>>,
    weeks: number,
    prepared?: BrowserContext,
    found?: Found,
  ): Promise<Page> => {
    const context = prepared ?? (await stage.context({ viewport: phone }));
    const whole = JSON.parse(keptFor(person.id)).interview;
    const pages = [...whole.pages, { page: 'tests', questions: ['tried'] }];
    const answers = { ...whole.answers, tried: results };
    const interview = { ...whole, pages, at: pages.length, answers };
    const trials = {
      current: null,
      finished: Object.entries(results).map(([change, result]) => ({
        change,
        result,
        finishedAt: '2026-05-01T00:00:00Z',
        ...(found && { found }),
      })),
      dueDays: null,
    };
    const firstAt = new Date(Date.now() - weeks * 7 * 86_400_000).toISOString();
    await context.addInitScript(
      ([first, second, third]) => {
        localStorage.setItem('footing.interview', first!);
        localStorage.setItem('footing.trials', second!);
        localStorage.setItem('footing.first-trial', third!);
      },
      [JSON.stringify({ form: 1, interview }), JSON.stringify({ form: 1, trials }), firstAt] as const,
    );
    const page = await context.newPage();
    await page.goto(`${stage.address}/result/`);
    await page.locator('.after-trials, [role=alert]').first().waitFor();
    return page;
  };
  const offered = assessor.assessWithoutBands({ answers: person.request.answers, denied: {} }).changes;

  it('after three changes in vain says to be examined, and by whom', async () => {
    const page = await withTrials(Object.fromEntries(offered.slice(0, 3).map(({ id }) => [id, 'no'])), 2);
    match(await page.locator('[data-because=failures]').innerText(), /^Be examined: [A-Z]/);
    await page.context().close();
  });

  it('says so too once the likeliest cause should have settled', async () => {
    const page = await withTrials({ [offered[0]!.id]: 'no' }, 60);
    const words = await page.locator('[data-because=recovery-late]').innerText();
    match(words, /should have settled by now/);
    await page.context().close();
  });

  it('that meets another version of the guide offers to load the page again', async () => {
    const context = await stage.context({ viewport: phone, serviceWorkers: 'block' });
    let asked = 0;
    await context.route('**/guide/numbers.json', async (route) => {
      const response = await route.fetch();
      const numbers = await response.json();
      // the first are those of the result itself
      await route.fulfill({ response, json: asked++ === 0 ? numbers : { ...numbers, numbersOf: 'another' } });
    });
    const page = await withTrials({ [offered[0]!.id]: 'no' }, 2, context);
    await page.getByRole('heading', { name: 'Footing was updated' }).waitFor();
    strictEqual((await page.locator('.causes > li').count()) > 0, true);
    await context.close();
  });

  it('a change that helped in part is kept and never said to have come too late, and another is tested beside it', async () => {
    const found = { isToKeep: true, stillAfterMinutes: 39.6 };
    const page = await withTrials({ [offered[0]!.id]: 'partly' }, 60, undefined, found);
    const said = await page.locator('.after-trials').innerText();
    match(said, /Keep it: .*\. Numbness still comes after about 40 minutes\.\s+Next, test this: /);
    doesNotMatch(said, /should have settled/);
    await page.context().close();
  });

  it('a change that helped is kept', async () => {
    const page = await withTrials({ [offered[0]!.id]: 'helped' }, 60);
    match(await page.locator('.after-trials').innerText(), /Keep it:/);
    await page.context().close();
  });
});

describe('the trial page', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  const withExamples = async (colorScheme: 'light' | 'dark' = 'light'): Promise<Page> => {
    const context = await stage.context({ viewport: phone, colorScheme });
    const page = await context.newPage();
    await page.goto(`${stage.address}/diary/`);
    await page.getByRole('button', { name: 'Load example sessions' }).click();
    await page.getByRole('heading', { name: '14 sessions' }).waitFor();
    return page;
  };

  for (const colorScheme of ['light', 'dark'] as const)
    it(`shows the trial of the examples, which never goes into the answers, ${colorScheme}`, async () => {
      const page = await withExamples(colorScheme);
      await page.goto(`${stage.address}/trial/`);
      await page.getByText('It helped.').waitFor();
      await page.getByText('Example sessions are among these.').waitFor();
      await page.locator('[data-picture=drawn]').waitFor();
      strictEqual(await page.getByRole('button', { name: 'Put this into my answers' }).count(), 0);
      deepStrictEqual(await violations(page), []);
      await page.context().close();
    });

  it('never hands example sessions to a clinician as measured', async () => {
    const page = await withExamples();
    const trials = {
      current: { change: 'relace', seed: 1, chosenAt: '2024-01-01T00:00:00Z' },
      finished: [],
      dueDays: null,
    };
    await page.evaluate(
      ([interview, kept]) => {
        localStorage.setItem('footing.interview', interview!);
        localStorage.setItem('footing.trials', kept!);
      },
      [keptFor(person.id), JSON.stringify({ form: 1, trials })] as const,
    );
    const read = page.waitForResponse((response) => response.url().endsWith('/guide/numbers.json'));
    await page.goto(`${stage.address}/result/`);
    await page.locator('[data-bands=there]').waitFor();
    await read;
    await page.waitForLoadState('networkidle');
    doesNotMatch((await page.locator('.only-print').textContent())!, /helped|sessions? with/);
    await page.context().close();
  });

  it('says what goes with it on the trends page, and never that it is the reason', async () => {
    const page = await withExamples();
    await page.goto(`${stage.address}/trends/`);
    await page.getByText('This shows what goes together, not why.').waitFor();
    ok((await page.locator('.association svg[role=img]').count()) > 0);
    deepStrictEqual(await violations(page), []);
    await page.context().close();
  });

  it('says on the trends page that it is being worked out, before it is', async () => {
    const page = await withExamples();
    const shown = await whatWaits(page);
    await page.goto(`${stage.address}/trends/`);
    await page.getByText('This shows what goes together, not why.').waitFor();
    ok(shown.includes('Working out what goes with it…'));
    await page.context().close();
  });

  it('says on few sessions only how many are missing', async () => {
    const page = await (await stage.context({ viewport: phone })).newPage();
    await page.goto(`${stage.address}/trends/`);
    await page.getByText('It is too early to say what goes with it').waitFor();
    strictEqual(await page.locator('.association').count(), 0);
    await page.context().close();
  });

  it('asks for a baseline and keeps its order when the page is loaded again', async () => {
    const page = await (await stage.context({ viewport: phone })).newPage();
    await page.goto(`${stage.address}/trial/?change=relace`);
    await page.getByText('You have not done the check on this device').waitFor();
    await page.getByRole('button', { name: 'Start this trial' }).click();
    await page.getByText('Next session: without the change').waitFor();
    const plan = await page.locator('.plan li').evaluateAll((all) => all.map((item) => item.textContent));
    await page.reload();
    await page.getByText('Next session: without the change').waitFor();
    deepStrictEqual(
      await page.locator('.plan li').evaluateAll((all) => all.map((item) => item.textContent)),
      plan,
    );
    await page.getByRole('button', { name: 'Stop this trial' }).click();
    await page.getByRole('button', { name: 'Yes, stop' }).click();
    await page.getByText('The trial is stopped.').waitFor();
    await page.context().close();
  });

  it('warns when another change was new too, and names the sessions', async () => {
    const page = await withExamples();
    await page
      .getByRole('button', { name: /^Change: / })
      .first()
      .click();
    await page.getByLabel('What else was new').selectOption('socks');
    await page.getByRole('button', { name: 'Save session' }).click();
    await page.getByText('The session is saved.').waitFor();
    await page.goto(`${stage.address}/trial/`);
    match(
      await page.locator('[data-warning=two-changes]').innerText(),
      /another change was new too[\s\S]*Sessions: \d/,
    );
    await page.context().close();
  });

  it('says when the next session is due', async () => {
    const context = await stage.context({ viewport: phone });
    const chosenAt = new Date(Date.now() - 5.5 * 86_400_000).toISOString();
    const trials = {
      current: { change: 'relace', seed: 1, chosenAt },
      finished: [],
      dueDays: 4,
    };
    await context.addInitScript(
      (text) => localStorage.setItem('footing.trials', text),
      JSON.stringify({ form: 1, trials }),
    );
    const page = await context.newPage();
    await page.goto(`${stage.address}/trial/`);
    await page.getByText('It is 5 days since you began this trial').waitFor();
    await context.close();
  });

  it('takes a file of a real device into the trial that runs', async () => {
    const page = await (await stage.context({ viewport: phone })).newPage();
    await page.goto(`${stage.address}/trial/?change=relace`);
    await page.getByRole('button', { name: 'Start this trial' }).click();
    await page.goto(`${stage.address}/diary/`);
    const [file = run({ day: 3, minutes: 30 })] = realFiles('garmin-fenix-5-run.fit');
    await page.locator('input[name=workouts]').setInputFiles(file);
    // years old: the person says what it counts as
    strictEqual(await page.getByLabel(/^In the trial/).inputValue(), 'none');
    await page.getByLabel(/^In the trial/).selectOption('baseline');
    await page.getByRole('button', { name: 'No numbness at all' }).click();
    await page.getByText('without the change').first().waitFor();
    await page.context().close();
  });
});
