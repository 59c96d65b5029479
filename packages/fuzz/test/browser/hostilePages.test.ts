/** Data that would like to be script on the pages that are made as text: the clinician's and the maintainers'. In a real Chromium. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type AssessmentRequest, createAssessor } from '@footing/assessment';
import { assessmentBundle, clinicianHtml, clinicianPage } from '@footing/exchange';
import { loadGuide } from '@footing/guide/load';
import { createLogger, readSettings, type Started, startServer } from '@footing/server';
import { type Browser, chromium, type Page } from 'playwright-core';

const payloads = [
  '<script>globalThis.taken=1</script>',
  '<img src=x onerror="globalThis.taken=1">',
  '</title></style><svg onload="globalThis.taken=1">',
  '"><iframe srcdoc="<script>parent.taken=1</script>"></iframe>',
  '<a href="javascript:globalThis.taken=1">x</a>',
  '&lt;script&gt;globalThis.taken=1&lt;/script&gt;',
  ']]><!--',
];
const all = payloads.join(' ');

const token = 'a-maintainers-token-for-these-tests';
const folder = mkdtempSync(join(tmpdir(), 'footing-pages-'));
const guide = await loadGuide();
let browser: Browser;
let server: Started;
before(async () => {
  const env = { PORT: '0', FOOTING_DATA: join(folder, 'data'), FOOTING_LOG: 'silent', FOOTING_WORKERS: '0' };
  const settings = readSettings({ ...env, FOOTING_MAINTAINER_TOKEN: token }, 1);
  server = await startServer(settings, { guide, webFolder: '/nowhere', log: createLogger('silent') });
  browser = await chromium.launch({
    executablePath: process.env['FOOTING_CHROMIUM'] ?? '/usr/bin/chromium',
    // Chromium refuses its sandbox to root
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
after(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A page and what must not happen in it. */
async function watched(): Promise<{ readonly page: Page; readonly wrongs: string[] }> {
  const page = await browser.newPage();
  const wrongs: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective}`),
    );
  });
  page.on('dialog', (dialog) => {
    wrongs.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => wrongs.push(error.message));
  page.on('console', (message) => void (message.type() === 'error' && wrongs.push(message.text())));
  page.on('request', (request) => {
    if (/\/x$/.test(request.url())) wrongs.push(`asked for ${request.url()}`);
  });
  return { page, wrongs };
}

/** Script that ran, and elements that came out of data. */
function taken(page: Page): Promise<unknown> {
  return page.evaluate(() => [
    (globalThis as unknown as { taken?: unknown }).taken ?? null,
    document.querySelectorAll(
      'main script, img[src="x"], iframe, svg, [onerror], [onload], a[href^="javascript:"]',
    ).length,
  ]);
}

const request: AssessmentRequest = {
  answers: { age: 41, activities: ['running'], where: ['ball'], tried: { 'loosen-laces': 'no' } },
  denied: {},
};
const assessment = createAssessor(guide).assess(request);
const trial = {
  change: all,
  verdict: 'helped' as const,
  sessions: { baseline: 5, change: 4 },
  onsets: { baseline: 5, change: 4 },
  medianMinutes: {
    baseline: { median: 18, interval80: [15, 22] as const },
    change: { median: 31, interval80: [26, 38] as const },
  },
  ratio: { median: 1.72, interval80: [1.2, 2.4] as const },
  probabilityLater: 0.97,
};

test('the clinician’s page shows hostile words as the text that they are, without any policy to help it', async () => {
  const html = clinicianHtml(
    clinicianPage({ guide, request, assessment, time: all, trials: [trial as never], wantsToKnow: all }),
  );
  const host = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const { page, wrongs } = await watched();
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' });
  const text = await page.locator('body').innerText();
  for (const payload of payloads) assert.ok(text.includes(payload), payload);
  assert.deepEqual(
    [await taken(page), wrongs.filter((wrong) => !wrong.includes('favicon'))],
    [[null, 0], wrongs.filter((wrong) => wrong.includes('favicon'))],
  );
  host.closeAllConnections();
  host.close();
});

test('the narrative of a FHIR document holds hostile words as text, in XML too', async () => {
  const bundle = assessmentBundle({
    guide,
    request,
    assessment,
    time: '2026-05-01T06:30:00Z',
    newId: randomUUID,
    trials: [trial as never],
    wantsToKnow: all,
  } as never);
  const divs = [...JSON.stringify(bundle).matchAll(/"div":("(?:[^"\\]|\\.)*")/g)].map(
    ([, div]) => JSON.parse(div!) as string,
  );
  assert.ok(divs.length > 0);
  const { page, wrongs } = await watched();
  for (const div of divs) {
    const isWhole = await page.evaluate(
      (text) =>
        new DOMParser().parseFromString(text, 'application/xhtml+xml').querySelector('parsererror') === null,
      div,
    );
    assert.ok(isWhole, div.slice(0, 300));
    await page.setContent(`<main>${div}</main>`);
    assert.deepEqual([await taken(page), wrongs], [[null, 0], []]);
  }
});

test('the maintainers’ pages show a hostile report as text, and break no policy', async () => {
  const report = {
    id: randomUUID(),
    at: '2026-05-01T06:30:00Z',
    page: `/${payloads[0]!.replace(/[?#]/g, '')}`,
    text: all,
    guide: payloads[1],
    browser: all,
    window: { width: 390, height: 844, scale: 2 },
    dark: false,
    online: true,
    answersShown: false,
    picture: null,
  };
  const sent = await fetch(`${server.address}/v1/issues`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(report),
  });
  assert.equal(sent.status, 201);
  const { page, wrongs } = await watched();
  await page.goto(`${server.address}/maintain`);
  await page.getByLabel('Token').fill(token);
  wrongs.length = 0;
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Issue reports' }).waitFor();
  assert.deepEqual([await taken(page), wrongs], [[null, 0], []]);
  await page.goto(`${server.address}/maintain/issues/${report.id}`);
  assert.ok((await page.locator('.text').innerText()).includes(payloads[0]!));
  assert.ok((await page.locator('pre').innerText()).includes('onerror'));
  assert.deepEqual([await taken(page), wrongs], [[null, 0], []]);
});
