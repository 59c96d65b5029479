import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createAssessor, shareInWords } from '@footing/assessment';
import type { Locator } from 'playwright-core';
import { answersInWords } from '../../src/result/answersInWords.ts';
import { care } from '../../src/words/en/care.ts';
import { result } from '../../src/words/en/result.ts';
import { goThrough, guide, personNamed } from '../recordedPerson.ts';
import { type Hosts, openHosts, start } from './hostPage.ts';
import { holdSame } from './sameAnswers.ts';

const assessor = createAssessor(guide);

async function seeResult(check: Locator, person: ReturnType<typeof personNamed>): Promise<void> {
  await goThrough(check, person);
  for (
    const more = check.getByRole('button', { name: 'Go on with the questions' });
    await more.isVisible();
  ) {
    await more.click();
    await goThrough(check, person);
  }
  await check.getByRole('button', { name: 'See my result' }).click();
  await check.locator('[data-bands=there]').waitFor();
  // closed where there is little room
  await check
    .locator('.cause > details')
    .evaluateAll((all) => all.map((one) => one.setAttribute('open', '')));
}

const policies = {
  'in a worker': undefined,
  'on the page itself, under a policy that allows nothing but the file':
    "default-src 'none'; script-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'",
};

describe('a recorded person gets in the component the result that the library gives', () => {
  let hosts: Hosts;
  before(async () => {
    hosts = await openHosts();
  });
  after(() => hosts.close());

  for (const [way, policy] of Object.entries(policies))
    for (const id of ['lay-002', 'flow-001', 'foot-001'])
      it(`${id}, ${way}`, async () => {
        const { page, check, requests } = await hosts.visit(policy === undefined ? {} : { policy });
        const loaded = requests.length;
        await start(check);
        await seeResult(check, personNamed(id));
        strictEqual(page.workers().length, policy === undefined ? 1 : 0);
        const { answers } = holdSame(assessor, personNamed(id));
        const expected = assessor.assess({ answers, denied: {} });
        strictEqual(expected.next, null);
        await check.getByText('Your answers', { exact: true }).click();
        deepStrictEqual(
          await check.locator('.your-answers dd').allTextContents(),
          answersInWords(guide, answers).map(({ answer }) => answer),
        );
        strictEqual(
          (await check.locator('.care-title').textContent())!.trim(),
          { ...result.urgency, emergency: care.emergency }[expected.urgency].title,
        );
        const shown = expected.causes.slice(0, 4).filter(({ probability }) => probability >= 0.04);
        deepStrictEqual(
          await check.locator('.cause h3').allTextContents(),
          shown.map((cause) => guide.causes.find((c) => c.id === cause.id)!.name),
        );
        deepStrictEqual(
          await check
            .locator('.cause .chance')
            .evaluateAll((all) => all.map((bar) => bar.ariaLabel!.split(';')[0])),
          shown.map(({ probability }) => shareInWords(probability)),
        );
        const changes = expected.changes.slice(0, 5);
        deepStrictEqual(
          await check.locator('.change h3').evaluateAll((all) => all.map((h) => h.lastChild!.textContent)),
          changes.map((change) => guide.changes.find((c) => c.id === change.id)!.name),
        );
        const drawn = changes.filter((change) => guide.drawings.some((d) => d.changes.includes(change.id)));
        strictEqual(await check.locator('.change .drawing svg').count(), drawn.length);
        ok(
          requests.slice(loaded).every((url) => url.startsWith('blob:')),
          'nothing is asked of any host',
        );
        await page.context().close();
      });

  it('without an app known, everything to read stands in the component', async () => {
    const { page, check } = await hosts.visit({});
    await start(check);
    await seeResult(check, personNamed('lay-002'));
    const own = await check
      .locator('a')
      .evaluateAll((all) =>
        all.map((a) => (a as HTMLAnchorElement).href).filter((href) => !/^tel:/.test(href)),
      );
    ok(own.every((href) => !href.startsWith(new URL(page.url()).origin)));
    await check.locator('.cause .read-here > summary').first().click();
    const name = await check.locator('.cause h3').first().textContent();
    const { sections } = guide.causes.find((cause) => cause.name === name)!;
    deepStrictEqual(
      await check.locator('.cause .read-here').first().locator('h4').allTextContents(),
      sections.map(({ heading }) => heading),
    );
    const source = check.locator('.cause .why-source').first();
    await source.locator('summary').click();
    await source.locator('li').first().waitFor();
    ok(!(await source.textContent())!.includes('stands on the evidence pages'), 'its sources are there');
  });

  it('with a base, links lead to the app there and open beside the page', async () => {
    const { check } = await hosts.visit({
      body: '<footing-check root="open" base="https://footing.example/app/"></footing-check>',
    });
    await start(check);
    await seeResult(check, personNamed('lay-002'));
    const links = await check
      .getByRole('link', { name: 'Read more: ' })
      .evaluateAll((all) =>
        all.map((a) => [
          (a as HTMLAnchorElement).href,
          (a as HTMLAnchorElement).target,
          a.getAttribute('rel'),
        ]),
      );
    ok(links.length > 0);
    for (const [href, target, rel] of links) {
      ok(/^https:\/\/footing\.example\/app\/(causes|changes)\/[a-z0-9-]+\/$/.test(href!), href!);
      deepStrictEqual([target, rel], ['_blank', 'noopener noreferrer']);
    }
  });
});
