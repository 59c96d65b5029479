/** A check that was left before its end: its result does not calm. */
import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { firstPage } from '@footing/assessment';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openStage, phone, type Stage } from './browser.ts';
import { keptFor, openKeptResult } from './keptInterview.ts';
import { answerPage, guide, next, personNamed } from './recordedPerson.ts';
import { violations } from './violations.ts';

const calming = /nothing urgent|no warning sign/i;
const firstAnswers = { activities: ['cycling'], where: ['ball'], sides: 'both', quality: ['numb'] };

/** Left on the second page; `more` was answered on the first. */
function leftAfter(more: object): string {
  const answers = { ...firstAnswers, ...more };
  const { page } = firstPage(guide);
  const pages = [
    { page, questions: Object.keys(answers) },
    { page: 'nerves', questions: ['weakness', 'pelvic'] },
  ];
  const marks = { left: [], right: [], middle: [] };
  const interview = { pages, at: 1, answers, typed: {}, marks, sidesFollow: false, told: [] };
  return JSON.stringify({ form: 1, interview });
}

describe('the result of a check that is not finished', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());
  const open = (kept: string, options: BrowserContextOptions = {}): Promise<Page> =>
    openKeptResult(stage, kept, options);
  const headings = (page: Page): Promise<string[]> => page.locator('#result :is(h1, h2)').allInnerTexts();

  it('says so first after one page, calms with no word, and leads back to where it stopped', async () => {
    const page = await stage.page({ viewport: phone });
    await page.goto(`${stage.address}/check/`);
    await page.locator('.question').first().waitFor();
    const { request } = personNamed('lay-002');
    await answerPage(page, { ...personNamed('lay-002'), request: { ...request, answers: firstAnswers } });
    await next(page);
    const asked = await page.locator('fieldset.question').evaluateAll((all) => all.map(({ id }) => id));
    await page.goto(`${stage.address}/result/`);
    await page.locator('[data-bands=there]').waitFor();
    strictEqual((await headings(page))[0], 'This check is not finished');
    const text = await page.locator('.result').innerText();
    match(text, /Not all warning signs have been asked about yet/);
    doesNotMatch(text, calming);
    strictEqual(await page.locator('.change, .next').count(), 0);
    await page.getByRole('link', { name: 'Go on with the questions' }).click();
    await page.locator('fieldset.question').first().waitFor();
    deepStrictEqual(
      await page.locator('fieldset.question').evaluateAll((all) => all.map(({ id }) => id)),
      asked,
    );
    await page.context().close();
  });

  it('shows an appointment below it, as the least that the answers ask for', async () => {
    const page = await open(leftAfter({ course: 'worsening', duration: 'months' }));
    deepStrictEqual((await headings(page)).slice(0, 2), [
      'This check is not finished',
      'Book an appointment in the coming days or weeks',
    ]);
    doesNotMatch(await page.locator('.result').innerText(), calming);
    await page.context().close();
  });

  it('never puts anything before what cannot wait', async () => {
    const page = await open(leftAfter({ general: ['dark-urine'] }));
    strictEqual((await headings(page))[0], 'Be seen today, or by tomorrow at the latest');
    match(await page.locator('.care').innerText(), /This check is not finished\. .*It may be more urgent/s);
    const emergency = await open(leftAfter({ pelvic: ['bladder'] }));
    strictEqual((await headings(emergency))[0], 'Get emergency help now');
    await page.context().close();
    await emergency.context().close();
  });

  it('asks for a warning sign that the guide asks for since the check was gone through', async () => {
    const { form, interview } = JSON.parse(keptFor('lay-002'));
    const { weakness: _weakness, ...answers } = interview.answers;
    const pages = interview.pages
      .map((own: { questions: string[] }) => ({
        ...own,
        questions: own.questions.filter((id) => id !== 'weakness'),
      }))
      .filter(({ questions }: { questions: string[] }) => questions.length > 0);
    const page = await open(
      JSON.stringify({ form, interview: { ...interview, pages, at: pages.length, answers } }),
    );
    strictEqual((await headings(page))[0], 'This check is not finished');
    await page.getByRole('link', { name: 'Go on with the questions' }).click();
    await page.locator('#question-weakness').waitFor();
    await page.context().close();
  });

  it('is no result of a check that is finished', async () => {
    const page = await open(keptFor('lay-002'));
    ok(!(await page.locator('.result').innerText()).includes('not finished'));
    await page.context().close();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has nothing for axe to find, ${colorScheme}`, async () => {
      for (const more of [{}, { course: 'worsening', duration: 'months' }, { general: ['dark-urine'] }]) {
        const page = await open(leftAfter(more), { colorScheme });
        deepStrictEqual(await violations(page), []);
        await page.context().close();
      }
    });
});
