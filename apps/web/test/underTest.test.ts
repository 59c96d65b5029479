/** The diary says which trial runs and what comes next, while the trial need not wait. */
import { deepStrictEqual, doesNotMatch, match, strictEqual } from 'node:assert/strict';
import { after, before, describe, it, test } from 'node:test';
import { type Answers, createAssessor, isTestable } from '@footing/assessment';
import type { Session } from '@footing/diary';
import type { Page } from 'playwright-core';
import { daysSinceLast, isDue, isSinceSession } from '../src/trial/due.ts';
import { openStage, phone, type Stage } from './browser.ts';
import { keptFor } from './keptInterview.ts';
import { guide } from './recordedPerson.ts';
import { violations } from './violations.ts';

const { interview } = JSON.parse(keptFor('lay-002'));
const assessment = createAssessor(guide).assessWithoutBands({ answers: interview.answers, denied: {} });
const offered = guide.changes.find(
  (change) => isTestable(change) && change.undoable && assessment.changes.some(({ id }) => id === change.id),
)!;
const monthAgo = new Date(Date.now() - 30 * 86_400_000).toISOString();

test('a session is due after as many days as were chosen, and never where none is asked for', () => {
  const current = { change: offered.id, seed: 1, chosenAt: '2024-05-01T00:00:00Z' };
  strictEqual(daysSinceLast([], current, Date.parse('2024-05-05T12:00:00Z')), 4);
  strictEqual(isDue(4, 4, ['baseline']), true);
  strictEqual(isDue(3, 4, ['baseline']), false);
  strictEqual(isDue(30, null, ['baseline']), false);
  strictEqual(isDue(30, 4, []), false);
});

test('days are counted from a session only where one came after the trial was begun', () => {
  const current = { change: 'socks', seed: 1, chosenAt: '2024-05-01T00:00:00Z' };
  const at = (startedAt: string, change = 'socks'): Session =>
    ({ startedAt, trial: { change, arm: 'baseline' } }) as Session;
  strictEqual(isSinceSession([], current), false);
  strictEqual(
    isSinceSession([at('2024-04-20T00:00:00Z'), at('2024-05-03T00:00:00Z', 'relace')], current),
    false,
  );
  strictEqual(isSinceSession([at('2024-05-03T00:00:00Z')], current), true);
});

describe('the diary', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  const keepTrial = (page: Page, change: string | null, chosenAt = monthAgo): Promise<void> => {
    const current = change && { change, seed: 1, chosenAt };
    const trials = { current, finished: [], firstAt: chosenAt, dueDays: 4 };
    return page.evaluate(
      (kept) => localStorage.setItem('footing.trials', kept),
      JSON.stringify({ form: 1, trials }),
    );
  };
  const open = async (
    change: string | null,
    answers: Answers = {},
    chosenAt = monthAgo,
    checked = interview,
  ): Promise<Page> => {
    const page = await stage.page({ viewport: phone });
    await page.goto(`${stage.address}/privacy/`);
    const told = { ...checked, answers: { ...checked.answers, ...answers } };
    await page.evaluate(
      (kept) => localStorage.setItem('footing.interview', kept),
      JSON.stringify({ form: 1, interview: told }),
    );
    await keepTrial(page, change, chosenAt);
    await page.goto(`${stage.address}/diary/`);
    await page.locator('#add-session').waitFor();
    return page;
  };
  const line = (page: Page) => page.locator('[data-under-test]');

  it('names the trial that runs, the kind of session that comes next and that it is due, and leads there', async () => {
    const page = await open(offered.id);
    const said = await line(page).innerText();
    match(said, /^You are testing: .+\. Next session: with(out)? the change \(due\)\.$/);
    await page.getByRole('button', { name: 'Add a session' }).click();
    strictEqual(await line(page).innerText(), said);
    const arm = said.includes('without') ? 'baseline' : 'change';
    strictEqual(await page.locator('#session-arm').inputValue(), arm);
    await page.getByRole('button', { name: 'Do not save' }).click();
    await line(page).getByRole('link').click();
    await page.getByText('30 days since you began this trial. The next session is due.').waitFor();
    await page.context().close();
  });

  it('does not call a session due before it is', async () => {
    const page = await open(offered.id, {}, new Date().toISOString());
    match(await line(page).innerText(), /the change\.$/);
    await page.context().close();
  });

  for (const [why, answers] of [
    ['be seen at once', { pelvic: ['bladder'] }],
    ['be seen today', { general: ['dark-urine'] }],
  ] as const)
    it(`calls for no session of who has to ${why}`, async () => {
      const page = await open(offered.id, answers);
      strictEqual(await line(page).count(), 0);
      doesNotMatch(await page.locator('main').innerText(), /You are testing|due/);
      await page.context().close();
    });

  it('calls for no session of a change that a suspected cause forbids', async () => {
    const { interview: suspecting } = JSON.parse(keptFor('flow-023'));
    const page = await open('cool-down', {}, monthAgo, suspecting);
    strictEqual(await line(page).count(), 0);
    await page.goto(`${stage.address}/trial/`);
    await page.getByText('Do not test').waitFor();
    await page.context().close();
  });

  it('learns of a trial that another tab began or stopped, and loses nothing that is being typed', async () => {
    const page = await open(null);
    strictEqual(await line(page).count(), 0);
    await page.getByRole('button', { name: 'Add a session' }).click();
    await page.getByLabel('Note').fill('After a long day');
    const other = await page.context().newPage();
    await other.goto(`${stage.address}/privacy/`);
    await keepTrial(other, offered.id);
    await line(page).waitFor();
    strictEqual(await page.getByLabel('Note').inputValue(), 'After a long day');
    await keepTrial(other, null);
    await line(page).waitFor({ state: 'detached' });
    await page.context().close();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has nothing for axe to find with a trial and a message, ${colorScheme}`, async () => {
      const page = await open(offered.id);
      await page.emulateMedia({ colorScheme });
      await page.getByRole('button', { name: 'Load example sessions' }).click();
      await page.locator('.told').waitFor();
      const folder = process.env['FOOTING_PICTURES'];
      if (folder !== undefined) await page.screenshot({ path: `${folder}/told-${colorScheme}.png` });
      await page.evaluate(() => scrollTo(0, 0));
      if (folder !== undefined) await page.screenshot({ path: `${folder}/top-${colorScheme}.png` });
      deepStrictEqual(await violations(page), []);
      await page.context().close();
    });
});
