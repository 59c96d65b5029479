/** NLM's LHC-Forms, in a real browser, asks the questionnaire; a person's clicks come back as answers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { questionnaireOf, readResponse, responseOf } from '../../src/index.ts';
import { validate } from '../fhir/validate.ts';
import { assessor, guide } from '../realGuide.ts';
import { openBrowser } from './openBrowser.ts';

const dist = fileURLToPath(new URL('../../../../node_modules/lforms/dist/lforms/', import.meta.url));
const files = {
  '/styles.css': ['webcomponent/styles.css', 'text/css'],
  '/zone.js': ['webcomponent/assets/lib/zone.min.js', 'text/javascript'],
  '/forms.js': ['webcomponent/lhc-forms.js', 'text/javascript'],
  '/fhir.js': ['fhir/R4/lformsFHIR.min.js', 'text/javascript'],
} as const;
const html = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/styles.css"><div id="form"></div>
<script src="/zone.js"></script><script src="/forms.js" type="module"></script><script src="/fhir.js" type="module"></script>`;

const server = createServer(({ url }, response) => {
  const file = files[url as keyof typeof files];
  response.setHeader('content-type', file?.[1] ?? 'text/html');
  response.end(file === undefined ? html : readFileSync(`${dist}${file[0]}`));
});

let browser: Browser;
let page: Page;
const foreignRequests: string[] = [];

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) foreignRequests.push(request.url());
  });
  await page.goto(`${address}/`);
  await page.waitForFunction('window.LForms?.FHIR?.R4 !== undefined');
});

after(async () => {
  await browser?.close();
  server.close();
});

/** Renders the questionnaire, filled with a response when there is one. */
async function render(response?: object): Promise<void> {
  await page.evaluate(
    async ([questionnaire, filled]) => {
      // biome-ignore lint/suspicious/noExplicitAny: LHC-Forms has no types
      const { LForms } = globalThis as any;
      let form = LForms.Util.convertFHIRQuestionnaireToLForms(questionnaire, 'R4');
      if (filled !== undefined)
        form = LForms.Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', filled, form, 'R4');
      await LForms.Util.addFormToPage(form, 'form', { prepopulate: false });
    },
    [questionnaireOf(guide), response] as const,
  );
  await page.getByText('What are you doing when it comes on?').first().waitFor();
}

async function exported(): Promise<object> {
  return page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: LHC-Forms has no types
    const { LForms } = globalThis as any;
    return LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', null);
  });
}

test('LHC-Forms shows every question, its help, and the conditional one only when it applies', {
  timeout: 120_000,
}, async () => {
  await render();
  const text = await page.locator('#form').innerText();
  for (const question of guide.questions.filter((q) => q.askIf === undefined))
    assert.ok(text.includes(question.text), question.id);
  assert.ok((await page.getByText('I do not know', { exact: true }).count()) > 0);
  const pace = guide.questions.find((q) => q.id === 'weaknessPace')!.text;
  assert.equal(await page.getByText(pace).count(), 0);
  await choose('weakness', 'leg-gives-way');
  await page.getByText(pace).first().waitFor();
});

/** Clicks an option, as a person does. */
async function choose(question: string, option: string): Promise<void> {
  const asked = guide.questions.find((q) => q.id === question)!;
  const { label } = asked.options.find((o) => o.id === option)!;
  await page.locator(`[id^="${question}/"]`).getByText(label, { exact: true }).first().click();
}

test('what a person clicks and types is read back as the same answers, to the same assessment', {
  timeout: 120_000,
}, async () => {
  await render();
  await choose('activities', 'running');
  await choose('where', 'toes-3-4');
  await choose('where', 'ball');
  await choose('sides', 'left');
  await choose('quality', 'numb');
  await choose('weakness', 'none');
  await page.locator('input[id^="age/"]').first().fill('41');
  await page.keyboard.press('Tab');
  const response = await exported();
  const answers = {
    activities: ['running'],
    where: ['toes-3-4', 'ball'],
    sides: 'left',
    quality: ['numb'],
    weakness: ['none'],
    age: 41,
  };
  const { request, issues } = readResponse(guide, response);
  assert.deepEqual(issues, []);
  assert.deepEqual(request!.answers, answers);
  assert.deepEqual(assessor.assess(request!), assessor.assess({ answers, denied: {} }));
  validate(response as never);
});

test('a response of ours that LHC-Forms shows and gives out again is unchanged', {
  timeout: 120_000,
}, async () => {
  const answers = {
    activities: ['running', 'cycling'],
    where: [],
    sides: null,
    age: null,
    onsetMinutes: 12.5,
    weakness: ['foot-drop'],
    weaknessPace: 'sudden',
    tried: { 'loosen-laces': 'no', 'different-shoes': 'helped' },
  } as const;
  await render(JSON.parse(JSON.stringify(responseOf(guide, { answers, denied: {} }))));
  const { request, issues } = readResponse(guide, await exported());
  assert.deepEqual(issues, []);
  assert.deepEqual(request!.answers, answers);
});

test('the form asks nothing of the network', () => {
  assert.deepEqual(foreignRequests, []);
});
