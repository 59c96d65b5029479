/**
 * How long from an answer to the next page, with the processor slowed four times, and what all that an interview loads weighs:
 * measured in a real browser over an interview of a recorded person.
 */
import { openStage, phone } from '../test/browser.ts';
import { answerPage, personNamed } from '../test/recordedPerson.ts';

/** What the app promises (issue 4). */
export const promised = { milliseconds: 50, bytes: 120_000 };

export type AnswerToPage = {
  /** From the click on "Next" to the next page in the document, its layout done; one for each page turned. */
  readonly milliseconds: readonly number[];
  /** All that the check loads, from its address to the end of an interview, in Brotli as served, headers left out; the worker's files too. */
  readonly bytes: number;
  readonly byFile: Readonly<Record<string, number>>;
};

const slowdown = 4;

/** Runs the measurement on the built app. @throws Error when the app is not built or the interview does not end. */
export async function measureAnswerToPage(): Promise<AnswerToPage> {
  const runs = await repeat(repeats, measureOnce);
  const pages = runs[0]!.milliseconds.map((_, i) =>
    Math.min(...runs.map(({ milliseconds }) => milliseconds[i]!)),
  );
  return { ...runs[0]!, milliseconds: pages };
}

/** Other work on the machine only ever adds: of each page the quickest of several interviews counts. */
const repeats = 3;

async function repeat<T>(times: number, measure: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  while (all.length < times) all.push(await measure());
  return all;
}

async function measureOnce(): Promise<AnswerToPage> {
  const stage = await openStage();
  try {
    const context = await stage.context({ viewport: phone, serviceWorkers: 'block' });
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    const byFile: Record<string, number> = {};
    page.on('response', (response) => {
      const length = Number(response.headers()['content-length']);
      if (!Number.isFinite(length)) throw new Error(`${response.url()} does not say how long it is`);
      byFile[new URL(response.url()).pathname] = length;
    });
    await page.goto(`${stage.address}/check/`);
    await page.locator('.question').first().waitFor();
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const milliseconds: number[] = [];
    while (!(await page.locator('.over').isVisible())) {
      await answerPage(page, personNamed('lay-002'));
      milliseconds.push(await page.evaluate(turnPage));
      if (milliseconds.length > 40) throw new Error('the interview does not end');
    }
    if (byFile['/guide/numbers.json'] === undefined) throw new Error('what the worker loads was not seen');
    const bytes = Object.values(byFile).reduce((sum, size) => sum + size, 0);
    return { milliseconds, bytes, byFile };
  } finally {
    await stage.close();
  }
}

/** In the browser: clicks "Next" and waits for the new page, its layout included. */
function turnPage(): Promise<number> {
  const place = document.querySelector('.check')!;
  const button = place.querySelector<HTMLButtonElement>('button[type=submit]')!;
  const old = place.querySelector('form');
  // the page is laid out as the person sees it before they press
  document.body.getBoundingClientRect();
  return new Promise((resolve) => {
    const started = performance.now();
    const watch = new MutationObserver(() => {
      if (place.querySelector('form') === old && place.querySelector('.over') === null) return;
      watch.disconnect();
      document.body.getBoundingClientRect();
      resolve(performance.now() - started);
    });
    watch.observe(place, { childList: true, subtree: true });
    button.click();
  });
}

/** The measurement in words, with the promise beside each figure. */
export async function answerToPageText(): Promise<string> {
  const { milliseconds, bytes, byFile } = await measureAnswerToPage();
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)]!;
  const most = sorted.at(-1)!;
  const files = Object.entries(byFile).sort(([, a], [, b]) => b - a);
  return [
    `From an answer to the next page, processor slowed ${slowdown} times, ${sorted.length} pages, each the quickest of ${repeats}:`,
    `  page by page ${milliseconds.map((ms) => ms.toFixed(0)).join(' ')} ms`,
    `  median ${median.toFixed(1)} ms, most ${most.toFixed(1)} ms; promised ${promised.milliseconds} ms, ${(most / promised.milliseconds).toFixed(2)} of it`,
    'What the check loads, to the end of an interview, its worker included, Brotli as served:',
    `  ${(bytes / 1000).toFixed(1)} kB; promised ${promised.bytes / 1000} kB, ${(bytes / promised.bytes).toFixed(2)} of it`,
    ...files.map(([path, size]) => `  ${(size / 1000).toFixed(1).padStart(6)} kB ${path}`),
  ].join('\n');
}

if (import.meta.main) console.log(await answerToPageText());
