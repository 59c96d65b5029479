import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Answers, createAssessor } from '@footing/assessment';
import type { Locator } from 'playwright-core';
import { phone } from '../browser.ts';
import { goThrough, guide, personNamed } from '../recordedPerson.ts';
import { violations } from '../violations.ts';
import { type Hosts, openHosts, start } from './hostPage.ts';
import { holdSame } from './sameAnswers.ts';

const assessor = createAssessor(guide);
const person = personNamed('lay-002');
const namesOffered = (answers: Answers): string[] =>
  assessor
    .assessWithoutBands({ answers, denied: {} })
    .changes.slice(0, 5)
    .map(({ id }) => guide.changes.find((change) => change.id === id)!.name);

describe('saying in the component what was tried', () => {
  let hosts: Hosts;
  before(async () => {
    hosts = await openHosts();
  });
  after(() => hosts.close());
  const shown = (check: Locator): Promise<(string | null)[]> =>
    check.locator('.change h3').evaluateAll((all) => all.map(({ lastChild }) => lastChild!.textContent));
  /** What has the focus inside the component. */
  const focused = (check: Locator): Promise<string | null | undefined> =>
    check.evaluate(({ shadowRoot }) => shadowRoot!.activeElement?.textContent);

  for (const colorScheme of ['light', 'dark'] as const)
    it(`counts at once, keeps the focus, can be taken back, and asks nothing of any host, ${colorScheme}`, async () => {
      const { page, check, requests } = await hosts.visit({}, { colorScheme });
      await start(check);
      await goThrough(check, person);
      await check.getByRole('button', { name: 'See my result' }).click();
      await check.locator('[data-bands=there]').waitFor();
      const loaded = requests.length;
      const { answers } = holdSame(assessor, person);
      const offered = assessor.assessWithoutBands({ answers, denied: {} }).changes;
      const [, { id }] = offered as [unknown, { id: string }];
      const { name } = guide.changes.find((change) => change.id === id)!;
      await check
        .getByRole('button', { name: /^I tried this/ })
        .nth(1)
        .press('Enter');
      deepStrictEqual(await violations(page), []);
      await check.getByRole('button', { name: 'It did not help' }).press('Enter');
      await check.locator('.result [aria-busy=false]').waitFor();
      const tried = { ...(answers['tried'] as Record<string, 'no'> | undefined), [id]: 'no' as const };
      deepStrictEqual(await shown(check), namesOffered({ ...answers, tried }));
      match(await check.locator('.changes > li').nth(1).innerText(), /^Noted: .* did not help\./);
      strictEqual(await focused(check), `Take it back: ${name}`);
      const { y } = (await check.locator('.take-back').boundingBox())!;
      ok(y >= 0 && y < phone.height, `the line is in sight at ${y}`);
      deepStrictEqual(await violations(page), []);
      await page.keyboard.press('Enter');
      await check.locator('.result [aria-busy=false]').waitFor();
      deepStrictEqual(await shown(check), namesOffered(answers));
      strictEqual(await focused(check), `I tried this: ${name}`);
      ok(requests.slice(loaded).every((url) => url.startsWith('blob:')));
      await page.context().close();
    });
});
