/** A trial waits for what comes first, and offers nothing that the answers speak against. */
import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Answers, createAssessor, isTestable } from '@footing/assessment';
import type { Page } from 'playwright-core';
import { openStage, phone, type Stage } from './browser.ts';
import { keptFor } from './keptInterview.ts';
import { guide } from './recordedPerson.ts';
import { violations } from './violations.ts';
import { run } from './workoutFiles.ts';

const assessor = createAssessor(guide);
const nameOf = (id: string): string => guide.changes.find((change) => change.id === id)!.name;
const { interview } = JSON.parse(keptFor('lay-002'));
/** What was tried is asked early, so that a check that is left later has it. */
const tests = { page: 'tests', questions: ['tried'] };
const pages = [...interview.pages.slice(0, 2), tests, ...interview.pages.slice(2)];
const whole = { ...interview, pages, at: pages.length };
const offered = assessor
  .assessWithoutBands({ answers: whole.answers, denied: {} })
  .changes.map(({ id }) => id);

type More = { readonly answers?: Answers; readonly at?: number };
type Trial = { readonly change: string; readonly result: string };

describe('a trial', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  /** With the check of a person whose answers ask for nothing, but for what is told otherwise. */
  const open = async (
    path: string,
    { answers = {}, at = whole.at }: More,
    current: string | null,
    finished: readonly Trial[] = [],
  ): Promise<Page> => {
    const page = await (await stage.context({ viewport: phone })).newPage();
    await page.goto(`${stage.address}/privacy/`);
    const told = { ...whole, at, answers: { ...whole.answers, ...answers } };
    const time = '2026-05-01T00:00:00Z';
    const trials = {
      current: current && { change: current, seed: 1, chosenAt: time },
      finished: finished.map((own) => ({ ...own, finishedAt: time })),
      dueDays: 4,
    };
    await page.evaluate(
      ([one, other]) => {
        localStorage.setItem('footing.interview', one!);
        localStorage.setItem('footing.trials', other!);
      },
      [JSON.stringify({ form: 1, interview: told }), JSON.stringify({ form: 1, trials })] as const,
    );
    await page.goto(`${stage.address}${path}`);
    await page.locator('html[data-ready]').waitFor();
    return page;
  };
  const callsForMore = (page: Page): Promise<number> =>
    page.locator('.next-session, .takes, #choose-title').count();

  for (const [urgency, answers, title] of [
    ['emergency', { pelvic: ['bladder'] }, 'Get emergency help now'],
    ['same-day', { general: ['dark-urine'] }, 'Be seen today'],
  ] as const)
    it(`is neither begun nor gone on with before who tests is seen: ${urgency}`, async () => {
      for (const current of [null, offered[0]!]) {
        const page = await open('/trial/', { answers }, current);
        match(await page.locator(`[data-held=${urgency}]`).innerText(), new RegExp(title));
        strictEqual(await callsForMore(page), 0);
        doesNotMatch(await page.locator('main').innerText(), /next (one|session) is due/);
        deepStrictEqual(await violations(page), []);
        await page.context().close();
      }
    });

  /** With a trial of the examples, or of another change, and the answers of a recorded person. */
  const heldWith = async (person: string, change: string): Promise<Page> => {
    const page = await open('/diary/', {}, change);
    await page.getByRole('button', { name: 'Load example sessions' }).click();
    await page.getByRole('heading', { name: '14 sessions' }).waitFor();
    await page.evaluate((text) => localStorage.setItem('footing.interview', text), keptFor(person));
    return page;
  };
  const lookAt = async (page: Page, path: string): Promise<void> => {
    await page.goto(`${stage.address}${path}`);
    await page.locator('html[data-ready]').waitFor();
  };

  for (const [person, urgency] of [
    ['flow-008', 'emergency'],
    ['flow-028', 'same-day'],
  ] as const)
    it(`plans no session, offers none and keeps up no change once the answers ask to be seen: ${urgency}`, async () => {
      const page = await heldWith(person, 'relace');
      await lookAt(page, '/trial/');
      await page.locator(`[data-held=${urgency}]`).waitFor();
      const said = await page.locator('main').innerText();
      match(said, /It helped\./);
      doesNotMatch(said, /Keep the change|To tell, do|Note a session|Say that a session is due/);
      await lookAt(page, '/diary/');
      await page.locator(`[data-held=${urgency}]`).waitFor();
      await page.locator('input[name=workouts]').setInputFiles([run({ day: 1, minutes: 40 })]);
      await page.getByText('1 session from files').waitFor();
      strictEqual(await page.getByLabel(/^In the trial/).count(), 0);
      await page.getByRole('button', { name: 'Add a session' }).click();
      await page.getByText('None for now: by your answers something else comes first.').waitFor();
      strictEqual(await page.locator('#session-change, #session-arm').count(), 0);
      deepStrictEqual(await violations(page), []);
      await page.context().close();
    });

  it('of a change that a suspected cause forbids is not gone on with in the diary, and another may be tested', async () => {
    const page = await heldWith('flow-023', 'cool-down');
    await lookAt(page, '/trial/');
    await page.locator('[data-held=forbidden]').waitFor();
    strictEqual(await page.locator('.running .button').count(), 0);
    await lookAt(page, '/diary/');
    await page.locator('[data-held=forbidden]').waitFor();
    await page.getByRole('button', { name: 'Add a session' }).click();
    const options = await page
      .locator('#session-change option')
      .evaluateAll((own) => own.map((option) => (option as HTMLOptionElement).value));
    ok(options.length > 1 && !options.includes('cool-down'));
    strictEqual(await page.getByLabel('Change under test').inputValue(), '');
    await page.context().close();
  });

  it('that is finished names nobody to see beside an emergency', async () => {
    const tried = { [offered[0]!]: 'no' } as const;
    const finished = [{ change: offered[0]!, result: 'no' }];
    const page = await open('/result/', { answers: { pelvic: ['bladder'], tried } }, null, finished);
    const said = await page.locator('.after-trials [data-because=urgent]').innerText();
    match(said, /^Your answers say: Get emergency help now\. Do that first/);
    doesNotMatch(await page.locator('.after-trials').innerText(), /examined|who sees/);
    await page.context().close();
  });

  it('that is finished comes after the help that is needed first, and beside it nothing else is said to come first', async () => {
    const finished = [{ change: offered[0]!, result: 'no' }];
    const tried = { [offered[0]!]: 'no' } as const;
    const told = { answers: { pelvic: ['sexual'], tried }, at: 3 };
    const page = await open('/trial/', told, null, finished);
    await page.locator('.after-trials [data-because=urgent]').waitFor();
    const said = await page.locator('main').innerText();
    ok(said.indexOf('Be seen today') < said.indexOf('How the causes moved'), said);
    doesNotMatch(said, /go on with the questions/i);
    await page.context().close();
  });

  it('waits until all warning signs have been asked about, and leads on with the questions', async () => {
    for (const current of [null, offered[0]!]) {
      const page = await open('/trial/', { at: 2 }, current);
      await page.locator('[data-held=unfinished]').waitFor();
      strictEqual(await callsForMore(page), 0);
      await page.getByRole('link', { name: 'Go on with the questions' }).click();
      await page.locator('fieldset.question').first().waitFor();
      await page.context().close();
    }
  });

  it('that is finished says of a check that is not what comes first, and not what comes next', async () => {
    const tried = { [offered[0]!]: 'helped' } as const;
    const finished = [{ change: offered[0]!, result: 'helped' }];
    const page = await open('/result/', { answers: { tried }, at: 3 }, null, finished);
    const said = page.locator('.after-trials');
    await said.waitFor();
    match(await said.innerText(), /First go on with the questions/);
    doesNotMatch(await said.innerText(), /Keep it|Next, test/);
    await page.context().close();
  });

  it('is begun and stopped by keys, and the focus goes to the words that say so', async () => {
    const page = await open('/trial/', {}, null);
    for (const [button, words] of [
      ['Start this trial', 'The trial has begun.'],
      ['Stop this trial', undefined],
      ['Yes, stop', 'The trial is stopped. Its sessions are still in the diary.'],
    ] as const) {
      await page.getByRole('button', { name: button }).focus();
      await page.keyboard.press('Enter');
      if (words === undefined) continue;
      await page.getByText(words).waitFor();
      strictEqual(await page.evaluate(() => document.activeElement!.textContent), words);
    }
    await page.context().close();
  });

  it('is not stopped by a key that is pressed twice, and neither are answers deleted', async () => {
    const page = await open('/trial/', {}, offered[0]!);
    const twice = async (button: string): Promise<string | null> => {
      await page.getByRole('button', { name: button }).focus();
      await page.keyboard.press('Enter');
      const focused = await page.evaluate(() => document.activeElement!.textContent);
      await page.keyboard.press('Enter');
      return focused;
    };
    strictEqual(await twice('Stop this trial'), 'No, go on');
    strictEqual(await page.evaluate(() => document.activeElement!.textContent), 'Stop this trial');
    ok(await page.evaluate(() => JSON.parse(localStorage.getItem('footing.trials')!).trials.current));
    await page.goto(`${stage.address}/check/`);
    for (const button of ['Start over', 'Delete my answers']) {
      strictEqual(await twice(button), 'No, keep them');
      ok(await page.evaluate(() => localStorage.getItem('footing.interview')));
    }
    await page.context().close();
  });

  it('is not offered of what a professional does: that is booked, and another change can be tested meanwhile', async () => {
    const professional = guide.changes.find(({ cost }) => cost === 'professional')!;
    const page = await open(`/trial/?change=${professional.id}`, {}, null);
    await page.getByText(`“${professional.name}” is done by a professional`).waitFor();
    ok(!(await page.locator('.takes').innerText()).includes(professional.name));
    const names = await page.locator('#choose-title ~ fieldset').innerText();
    for (const { name, cost } of guide.changes)
      if (cost === 'professional') ok(!names.split('\n').includes(name), name);
    await page.context().close();
  });

  it('is offered of what the answers leave open alone, and says why not of another', async () => {
    const all = await open('/trial/', {}, null);
    const options = await all
      .locator('#other-change option')
      .evaluateAll((own) => own.map((option) => (option as HTMLOptionElement).value));
    const testable = guide.changes.filter(isTestable).map(({ id }) => id);
    deepStrictEqual(
      options.filter((id) => id !== '').sort(),
      offered
        .slice(5)
        .filter((id) => testable.includes(id))
        .toSorted(),
    );
    await all.context().close();
    const [first] = offered;
    const tried = await open(`/trial/?change=${first}`, { answers: { tried: { [first!]: 'no' } } }, null);
    await tried.getByText(`Your answers say that you tried “${nameOf(first!)}”: it did not help.`).waitFor();
    ok(!(await tried.locator('.takes').innerText()).includes(nameOf(first!)));
    await tried.context().close();
    const other = guide.changes.find((change) => isTestable(change) && !offered.includes(change.id))!;
    const page = await open(`/trial/?change=${other.id}`, {}, null);
    await page.getByText(`“${other.name}”`).waitFor();
    ok(!(await page.locator('.takes').innerText()).includes(other.name));
    await page.context().close();
  });

  it('whose verdict is gone from the answers can be put in again, and so can one that is another by now', async () => {
    const examples = async (page: Page): Promise<void> => {
      await page.goto(`${stage.address}/diary/`);
      await page.getByRole('button', { name: 'Load example sessions' }).click();
      await page.getByRole('heading', { name: '14 sessions' }).waitFor();
      // as if they were the person's own
      await page.evaluate(
        () =>
          new Promise<void>((done) => {
            const opening = indexedDB.open('footing-diary');
            opening.onsuccess = () => {
              const [name] = opening.result.objectStoreNames;
              const store = opening.result.transaction(name!, 'readwrite').objectStore(name!);
              store.getAll().onsuccess = ({ target }) => {
                for (const session of (target as IDBRequest).result) {
                  store.delete(session.id);
                  store.put({ ...session, id: session.id.replace('example', 'own') });
                }
                store.transaction.oncomplete = () => done();
              };
            };
          }),
      );
    };
    const gone = await open('/trial/', {}, null, [{ change: 'relace', result: 'helped' }]);
    await examples(gone);
    await gone.goto(`${stage.address}/trial/`);
    await gone.getByRole('button', { name: 'Put this into my answers' }).waitFor();
    await gone.context().close();
    const answers = { tried: { relace: 'no' } } as const;
    const another = await open('/trial/', { answers }, null, [{ change: 'relace', result: 'no' }]);
    await examples(another);
    await another.goto(`${stage.address}/trial/`);
    await another.getByText('Your answers still say that it did not help.').waitFor();
    await another.getByRole('button', { name: 'Put this into my answers' }).click();
    await another.getByText('The verdict is in your answers now.').waitFor();
    await another.getByRole('link', { name: 'See the new result' }).waitFor();
    await another.context().close();
  });
});
