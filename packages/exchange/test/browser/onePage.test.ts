/** The page as a printer gets it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { clinicianHtml, clinicianPage } from '../../src/index.ts';
import { recordedPeople, trial } from '../people.ts';
import { assessor, guide } from '../realGuide.ts';
import { openBrowser } from './openBrowser.ts';

let browser: Browser;
let page: Page;
before(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
after(() => browser?.close());

async function sheets(html: string, format: string): Promise<number> {
  await page.setContent(html);
  const pdf = (
    await page.pdf({
      format,
      preferCSSPageSize: false,
      margin: { top: '9mm', bottom: '9mm', left: '9mm', right: '9mm' },
    })
  ).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The longest pages of all recorded people, measured once; spine-040 is the longest. */
const longest = ['spine-040', 'spine-078', 'spine-077', 'flow-011'];

/** As if they had then gone through the whole interview: nothing of what is ticked, the first answer where there is one. */
function fullInterviews() {
  return longest.map((id) => {
    const { answers, denied } = recordedPeople.get(id)!;
    const rest = guide.questions
      .filter((question) => !Object.hasOwn(answers, question.id))
      .map(({ id, kind, options }) => {
        if (kind === 'one') return [id, options[0]!.id];
        return [id, kind === 'many' || kind === 'map' ? [] : null];
      });
    return [id, { answers: { ...answers, ...Object.fromEntries(rest) }, denied }] as const;
  });
}

test('a whole interview goes on one side of A4 and of Letter', { timeout: 120_000 }, async () => {
  for (const [id, request] of fullInterviews()) {
    const assessment = assessor.assess(request);
    const wantsToKnow = 'Is it safe to go on running, and who should look at it?';
    const html = clinicianHtml(
      clinicianPage({ guide, request, assessment, time: '2026-05-01', trials: [trial], wantsToKnow }),
    );
    for (const format of ['A4', 'Letter']) assert.equal(await sheets(html, format), 1, `${id} on ${format}`);
  }
});

test('the count of sides can exceed one', async () => {
  assert.ok((await sheets('<p>x</p>'.repeat(500), 'A4')) > 1);
});
