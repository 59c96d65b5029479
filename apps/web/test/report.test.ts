import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { complaints, openStage, type Stage } from './browser.ts';

type Received = { page: string; text: string; picture: string | null; answersShown: boolean; id: string };

async function bodyOf(request: IncomingMessage): Promise<Received> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as Received;
}

/** The colour of a point of a PNG, as the browser decodes it: red, green, blue. */
function colourAt(page: Page, png: string, x: number, y: number): Promise<number[]> {
  return page.evaluate(
    async ([source, atX, atY]) => {
      const image = new Image();
      image.src = source as string;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext('2d')!;
      pen.drawImage(image, 0, 0);
      const point = pen.getImageData(image.width * (atX as number), image.height * (atY as number), 1, 1);
      return [...point.data.slice(0, 3)];
    },
    [png, x, y] as const,
  );
}

/** The share of points of two PNGs of one size that clearly differ, from 0 to 1. */
function shareUnlike(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (sources) => {
      const [a, b] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
          pen.drawImage(image, 0, 0);
          return pen.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      let unlike = 0;
      for (let at = 0; at < a!.length; at += 4) if (Math.abs(a![at]! - b![at]!) > 60) unlike++;
      return a!.length === b!.length ? unlike / (a!.length / 4) : 1;
    },
    [one, other],
  );
}

describe('reporting an issue', () => {
  const received: Received[] = [];
  let taking = true;
  let stage: Stage;
  let context: BrowserContext;
  before(async () => {
    stage = await openStage(async (request, response) => {
      if (request.url === '/config.json') {
        response.end(JSON.stringify({ issues: '/v1/issues' }));
        return true;
      }
      if (request.url !== '/v1/issues') return false;
      if (taking) received.push(await bodyOf(request));
      response.writeHead(taking ? 201 : 503).end();
      return true;
    });
    context = await stage.context({ viewport: { width: 800, height: 600 }, deviceScaleFactor: 1 });
  });
  after(() => stage.close());

  async function open(path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(stage.address + path);
    await page.getByRole('link', { name: 'Report an issue' }).click();
    return page;
  }

  it('has a page that leads on: to the page that is meant, and to a report from here', async () => {
    const page = await stage.page();
    await page.goto(`${stage.address}/report/`);
    const main = page.locator('main');
    strictEqual(await main.getByRole('link', { name: 'Go to the first page' }).getAttribute('href'), '/');
    await main.getByRole('link', { name: 'Report it from here' }).click();
    await page.locator('dialog textarea').waitFor();
    await page.context().close();
  });

  it('loads nothing of the reporter before it is asked for', async () => {
    const page = await context.newPage();
    const scripts: string[] = [];
    page.on('response', async (response) => {
      if (response.url().endsWith('.js')) scripts.push(await response.text());
    });
    await page.goto(`${stage.address}/causes/raynaud/`, { waitUntil: 'networkidle' });
    ok(!scripts.some((script) => /foreignObject|report-dialog/.test(script)));
  });

  it('takes the picture of the longest page too, and sends nothing by itself', async () => {
    const page = await open('/evidence/');
    await page.locator('dialog canvas').waitFor({ timeout: 30_000 });
    strictEqual(received.length, 0);
  });

  it('draws the page as it is seen, without any complaint of the policy', async () => {
    const page = await context.newPage();
    const said = complaints(page);
    await page.goto(`${stage.address}/causes/raynaud/`);
    await page.getByRole('link', { name: 'Report an issue' }).click();
    await page.locator('dialog canvas').waitFor();
    const seen = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('dialog canvas')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4)
        colours.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
      return { width: canvas.width, height: canvas.height, colours: colours.size };
    });
    deepStrictEqual([seen.width, seen.height], [800, 600]);
    ok(seen.colours > 50, `only ${seen.colours} colours: nothing was drawn`);
    deepStrictEqual(said, []);
  });

  for (const path of ['/activities/cycling/', '/'])
    it(`draws the end of ${path} where it is, though what is above is not drawn`, async () => {
      const page = await context.newPage();
      await page.goto(stage.address + path);
      const link = page.getByRole('link', { name: 'Report an issue' });
      await link.scrollIntoViewIfNeeded();
      const seen = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
      await link.click();
      await page.locator('dialog canvas').waitFor();
      const drawn = await page.evaluate(() =>
        document.querySelector<HTMLCanvasElement>('dialog canvas')!.toDataURL(),
      );
      const unlike = await shareUnlike(page, seen, drawn);
      ok(unlike < 0.02, `${(unlike * 100).toFixed(1)} of 100 points differ`);
    });

  it('sends what was written, with the picture, and what was blackened is black in it', async () => {
    const page = await open('/about/');
    await page.getByLabel('What is wrong').fill('The word “band” is not explained.');
    const frame = page.locator('.picture-frame');
    await frame.waitFor();
    await frame.scrollIntoViewIfNeeded();
    const box = (await frame.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.1);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5, { steps: 4 });
    await page.mouse.up();
    await page.getByText('1 part is black').waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Sent. Thank you.').waitFor();
    const report = received.at(-1)!;
    deepStrictEqual([report.page, report.text], ['/about/', 'The word “band” is not explained.']);
    deepStrictEqual(await colourAt(page, report.picture!, 0.3, 0.3), [0, 0, 0]);
    ok((await colourAt(page, report.picture!, 0.9, 0.9)).some((part) => part > 0));
  });

  it('leaves the picture off when the person says so', async () => {
    const page = await open('/about/');
    await page.getByLabel('What is wrong').fill('No picture.');
    await page.getByLabel('Attach this picture').uncheck();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Sent. Thank you.').waitFor();
    strictEqual(received.at(-1)!.picture, null);
  });

  it('covers the answers, unless the person ticks that they may be seen', async () => {
    const page = await context.newPage();
    await page.goto(`${stage.address}/about/`);
    await page.evaluate(() => {
      const secret = document.createElement('div');
      secret.dataset['answers'] = '';
      secret.className = 'wrap';
      const patch = document.createElement('canvas');
      patch.width = 800;
      patch.height = 400;
      const pen = patch.getContext('2d')!;
      pen.fillStyle = '#ff0000';
      pen.fillRect(0, 0, 800, 400);
      secret.append(patch);
      document.querySelector('main')!.prepend(secret);
    });
    await page.getByRole('link', { name: 'Report an issue' }).focus();
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate(() => document.querySelector<HTMLElement>('a[data-report]')!.click());
    await page.locator('dialog canvas').waitFor();
    const red = (png: string) => colourAt(page, png, 0.5, 0.4);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Sent. Thank you.').waitFor();
    deepStrictEqual(
      [received.at(-1)!.answersShown, (await red(received.at(-1)!.picture!))[0]! < 120],
      [false, true],
    );
    await page.getByLabel('Show my answers in it').check();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.waitForTimeout(0);
    await page.getByText('Sent. Thank you.').waitFor();
    while (received.at(-1)!.answersShown === false) await page.waitForTimeout(20);
    deepStrictEqual(await red(received.at(-1)!.picture!), [255, 0, 0]);
  });

  it('asks for words or a picture before it does anything', async () => {
    const page = await open('/about/');
    await page.getByLabel('Attach this picture').uncheck();
    const before = received.length;
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Say in a few words what is wrong').waitFor();
    strictEqual(received.length, before);
  });

  it('keeps a report that cannot be sent, and sends it when the network is back', async () => {
    const page = await open('/about/');
    await page.getByLabel('What is wrong').fill('Written without a network.');
    await page.locator('dialog canvas').waitFor();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('It is kept on this device').waitFor();
    await page.getByText('1 report waits to be sent.').waitFor();
    const before = received.length;
    await context.setOffline(false);
    while (received.length === before) await page.waitForTimeout(20);
    strictEqual(received.at(-1)!.text, 'Written without a network.');
  });

  it('keeps a report that the server refuses, and deletes it when the person wants', async () => {
    taking = false;
    const page = await open('/about/');
    await page.getByLabel('What is wrong').fill('Server down.');
    await page.locator('dialog canvas').waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('1 report waits to be sent.').waitFor();
    await page.getByRole('button', { name: 'Delete what waits' }).click();
    await page.getByText('1 report waits to be sent.').waitFor({ state: 'detached' });
    taking = true;
    const before = received.length;
    await page.reload({ waitUntil: 'networkidle' });
    strictEqual(received.length, before);
  });

  it('says so where a report can neither be sent nor kept', async () => {
    const page = await context.newPage();
    const said = complaints(page);
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('refused in a test', 'SecurityError');
        },
      });
    });
    await page.goto(`${stage.address}/about/`);
    await page.getByRole('link', { name: 'Report an issue' }).click();
    await page.getByLabel('What is wrong').fill('Nothing is kept here.');
    await page.locator('dialog canvas').waitFor();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('It could not be sent and cannot be kept here.').waitFor();
    await context.setOffline(false);
    strictEqual(await page.getByLabel('What is wrong').inputValue(), 'Nothing is kept here.');
    deepStrictEqual(said, []);
  });

  it('saves a report as a file', async () => {
    const page = await open('/about/');
    await page.getByLabel('What is wrong').fill('To a file.');
    await page.locator('dialog canvas').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const saved = JSON.parse(await readFile(await download.path(), 'utf8')) as Received;
    deepStrictEqual([saved.text, saved.picture?.slice(0, 22)], ['To a file.', 'data:image/png;base64,']);
  });
});

describe('reporting an issue where no server takes reports', () => {
  it('offers a file alone, and says why', async () => {
    const stage = await openStage();
    const page = await stage.page();
    await page.goto(`${stage.address}/about/`);
    await page.getByRole('link', { name: 'Report an issue' }).click();
    await page.getByText('No server is set to take reports here').waitFor();
    strictEqual(await page.getByRole('button', { name: 'Send' }).count(), 0);
    await stage.close();
  });
});
