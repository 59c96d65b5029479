import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

export type Kind = 'page' | 'style' | 'script' | 'font' | 'data' | 'picture';
/** Bytes of one kind that a page needs, compressed with Brotli (what the local server sends) and with gzip. */
export type Weight = { brotli: number; gzip: number };

const kinds: Readonly<Record<string, Kind>> = {
  document: 'page',
  stylesheet: 'style',
  script: 'script',
  font: 'font',
  fetch: 'data',
  image: 'picture',
};

/** Of what a page asks for ahead of its use, the browser says no more than "other". */
function preloaded(url: string): Kind | undefined {
  return url.endsWith('.json') ? 'data' : undefined;
}

/** What a page loads by itself on a first visit: by kind. The files that the service worker keeps for later are not among it. */
export async function weighPage(browser: Browser, address: string): Promise<Map<Kind, Weight>> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const weights = new Map<Kind, Weight>();
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    const kind = kinds[response.request().resourceType()] ?? preloaded(response.url());
    if (kind === undefined) return;
    reading.push(
      response.body().then((body) => {
        const packed = kind === 'font' || kind === 'picture';
        const known = weights.get(kind) ?? { brotli: 0, gzip: 0 };
        known.brotli += packed ? body.length : brotliCompressSync(body).length;
        known.gzip += packed ? body.length : gzipSync(body).length;
        weights.set(kind, known);
      }),
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  // on a slow machine the network rests before an island's last file is asked for
  await page.waitForTimeout(3000);
  await Promise.all(reading);
  await context.close();
  return weights;
}
