/** Data that would like to be script, in a real Chromium: in the diary, in file names, in what the browser kept. */
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { diaryText, type Session } from '@footing/diary';
import { pageHeaders } from '@footing/server/page-headers';
import type { Page } from 'playwright-core';
import { gpxFile, segment } from '../../../packages/diary/test/xmlFile.ts';
import { openStage, type Stage } from './browser.ts';
import { allPages } from './pages.ts';
import { upload } from './workoutFiles.ts';

const payloads = [
  '<script>globalThis.taken=1</script>',
  '<img src=x onerror="globalThis.taken=1;alert(1)">',
  '"><svg onload=alert(1)>',
  "'-alert(1)-'",
  '</textarea><iframe srcdoc="<script>parent.taken=1</script>">',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202e<b>\u0000\ud800\u2028',
];
const all = payloads.join(' ');

const session = (i: number): Session => ({
  id: `h-${i}`,
  revision: 0,
  startedAt: `2026-05-${String(i + 1).padStart(2, '0')}T06:30:00Z`,
  activity: i === 0 ? 'constructor' : 'running',
  minutes: 60,
  numbness:
    i % 3 === 0
      ? null
      : {
          onset: { minutes: 10 + i },
          strength: 5,
          where: ['ball', 'constructor'],
          sides: 'left',
          reliefMinutes: 5,
        },
  kit: payloads.map((name) => ({ kind: 'shoes', name: name.slice(0, 100) })),
  conditions: {
    temperatureC: 20,
    effort: 5,
    surface: payloads[i % payloads.length]!.slice(0, 50),
    minutesOnFeetBefore: null,
  },
  trial: i % 2 === 0 ? { change: 'relace', arm: 'change' } : { change: 'relace', arm: 'baseline' },
  otherChanges: ['constructor', 'relace'],
  note: all,
  workout: {
    file: `${all}.gpx`.slice(0, 300),
    format: 'gpx',
    elapsedMinutes: 61,
    distanceKm: 10,
    meanHeartRate: 140,
    meanCadence: 85,
    meanPower: null,
    meanTemperatureC: null,
  },
});

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

type Watched = { readonly page: Page; readonly wrongs: string[]; readonly taken: () => Promise<unknown> };

/** A page, and all that must not happen in it: dialogs, errors, violations of the policy, new elements out of data. */
async function watched(): Promise<Watched> {
  const context = await stage.context();
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  const page = await context.newPage();
  const wrongs: string[] = [];
  page.on('dialog', (dialog) => {
    wrongs.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => wrongs.push(`error ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') wrongs.push(message.text());
  });
  const taken = () =>
    page.evaluate(() => [
      (globalThis as unknown as { taken?: unknown }).taken ?? null,
      document.querySelectorAll('img[src="x"], iframe, [onerror], [onload], a[href^="javascript:"]').length,
      ({} as { polluted?: unknown }).polluted ?? null,
    ]);
  return { page, wrongs, taken };
}

const nothingTaken = [null, 0, null];

test('no script from notes, kit, surfaces or file names of an imported diary reaches a page', async () => {
  const { page, wrongs, taken } = await watched();
  await page.goto(`${stage.address}/diary/`);
  await page.getByRole('button', { name: 'Add a session' }).waitFor();
  await page.locator('input[name=diary]').setInputFiles({
    name: `${payloads[1]!.replaceAll('/', '')}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(diaryText(Array.from({ length: 24 }, (_, i) => session(i)))),
  });
  await page.getByText('Hot').or(page.getByText('<script>')).first().waitFor();
  deepStrictEqual([await taken(), wrongs], [nothingTaken, []]);
  ok((await page.locator('main').innerText()).includes('<script>globalThis.taken=1</script>'));
  for (const path of ['/diary/', '/trial/', '/trends/', '/check/', '/result/', '/report/']) {
    await page.goto(stage.address + path, { waitUntil: 'networkidle' });
    deepStrictEqual([path, await taken(), wrongs], [path, nothingTaken, []]);
  }
});

test('a session with hostile words opens in its form as the text that it is', async () => {
  const { page, wrongs, taken } = await watched();
  await page.goto(`${stage.address}/diary/`);
  await page.getByRole('button', { name: 'Add a session' }).waitFor();
  await page.locator('input[name=diary]').setInputFiles({
    name: 'd.json',
    mimeType: 'application/json',
    buffer: Buffer.from(diaryText([session(1)])),
  });
  await page.getByRole('button', { name: 'Change' }).first().click();
  strictEqual(await page.getByLabel('Note').inputValue(), all.slice(0, 5000));
  deepStrictEqual([await taken(), wrongs], [nothingTaken, []]);
});

test('a hostile name and hostile content of a workout file are shown as text', async () => {
  const { page, wrongs, taken } = await watched();
  await page.goto(`${stage.address}/diary/`);
  await page.getByRole('button', { name: 'Add a session' }).waitFor();
  const name = '<img src=x onerror=alert(1)>.gpx';
  const track = gpxFile(segment([0, 1, 2, 3]), '&lt;script&gt;alert(1)&lt;/script&gt;');
  await page
    .locator('input[name=workouts]')
    .setInputFiles([upload(name, track), upload('<svg onload=alert(2)>.fit', Uint8Array.from([1, 2, 3]))]);
  await page.getByText('<svg onload=alert(2)>.fit').first().waitFor();
  await page.getByText(name).first().waitFor();
  deepStrictEqual([await taken(), wrongs], [nothingTaken, []]);
});

const nested = (depth: number): unknown => (depth === 0 ? [] : { a: nested(depth - 1) });
const interviews: readonly unknown[] = [
  '{',
  'null',
  [],
  { form: 1 },
  { form: 1, interview: null },
  { form: 1, interview: { pages: 'x', at: 0, answers: {} } },
  { form: 1, interview: { pages: [{ page: all, questions: ['age'] }], at: 0, answers: {} } },
  '{"form":1,"interview":{"pages":[{"page":"__proto__","questions":["__proto__","age"]}],"at":-1,"answers":{"__proto__":{"age":50},"polluted":1},"__proto__":{"polluted":1}}}',
  {
    form: 1,
    interview: {
      pages: [{ page: 'where', questions: ['where', 'age', 'age'] }],
      at: 0.5,
      answers: { age: 1e300, where: [all] },
      typed: { age: { a: 1 }, weight: all },
      marks: { left: [1, all, 'ball'], right: 'x' },
      told: [{}],
    },
  },
  {
    form: 1,
    interview: {
      pages: [{ page: 'where', questions: ['where'] }],
      at: 99,
      answers: { where: ['ball'], age: '<b>' },
      typed: all,
      marks: nested(500),
      sidesFollow: 'yes',
      told: all,
    },
  },
];
const trials: readonly unknown[] = [
  '[[[',
  { form: 1, trials: null },
  {
    form: 1,
    trials: {
      current: { change: all, seed: 1, chosenAt: '2026-05-01T06:30:00Z' },
      finished: [],
      dueDays: 4,
    },
  },
  {
    form: 1,
    trials: {
      current: { change: 'relace', seed: -1.5, chosenAt: {} },
      finished: [{}],
      dueDays: -1,
    },
  },
  {
    form: 1,
    trials: {
      current: null,
      finished: [
        {
          change: all,
          result: 'no',
          finishedAt: '2026-05-01T06:30:00Z',
          found: { isToKeep: true, stillAfterMinutes: 40 },
        },
      ],
      dueDays: 1,
    },
  },
];

test('whatever the browser kept, every page opens, and no script comes of it', async () => {
  const { page, wrongs, taken } = await watched();
  await page.goto(`${stage.address}/about/`);
  const rounds = Math.max(interviews.length, trials.length);
  for (let i = 0; i < rounds; i++) {
    const texts = [interviews[i % interviews.length], trials[i % trials.length]].map((kept) =>
      typeof kept === 'string' ? kept : JSON.stringify(kept),
    );
    await page.evaluate(([interview, kept]) => {
      localStorage.setItem('footing.interview', interview!);
      localStorage.setItem('footing.trials', kept!);
      localStorage.setItem('footing-reports-wait', '<script>');
    }, texts);
    for (const path of ['/check/', '/result/', '/trial/']) {
      await page.goto(stage.address + path, { waitUntil: 'networkidle' });
      await page.locator('main h1').first().waitFor();
      deepStrictEqual([i, path, await taken(), wrongs], [i, path, nothingTaken, []]);
    }
  }
});

test('every page of the app denies what it does not use, and its policy reports nothing', async () => {
  for (const path of allPages()) {
    const { headers } = await fetch(stage.address + path);
    strictEqual(headers.get('permissions-policy'), pageHeaders['permissions-policy'], path);
  }
  const { page, wrongs } = await watched();
  await page.goto(stage.address);
  const states = await page.evaluate(() => {
    const policy = (document as unknown as { featurePolicy: { allowsFeature: (name: string) => boolean } })
      .featurePolicy;
    return ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'display-capture', 'midi'].filter(
      (name) => policy.allowsFeature(name),
    );
  });
  deepStrictEqual(states, []);
  deepStrictEqual(wrongs, []);
});

test('a script that got into a page after all could not run', async () => {
  const { page, taken } = await watched();
  await page.goto(stage.address);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="globalThis.taken=1">');
    const script = document.createElement('script');
    script.textContent = 'globalThis.taken = 2';
    document.body.append(script);
  });
  await page.waitForTimeout(300);
  strictEqual(((await taken()) as unknown[])[0], null);
});
