/**
 * How long from an answer to the next page, with the processor slowed four times: measured in a real browser over an interview
 * of a recorded person.
 */
import { openStage, phone } from '../test/browser.ts';
import { answerPage, personNamed } from '../test/recordedPerson.ts';

/** What the app promises (issue 4). */
const promisedMs = 50;

/** From the click on "Next" to the next page in the document, its layout done; one for each page turned. */
export type AnswerToPage = readonly number[];

const slowdown = 4;

/** Runs the measurement on the built app. @throws Error when the app is not built or the interview does not end. */
export async function measureAnswerToPage(): Promise<AnswerToPage> {
  const runs = await repeat(repeats, measureOnce);
  return runs[0]!.map((_, page) => Math.min(...runs.map((run) => run[page]!)));
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
    await page.goto(`${stage.address}/check/`);
    await page.locator('.question').first().waitFor();
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const milliseconds: number[] = [];
    while (!(await page.locator('.over').isVisible())) {
      await answerPage(page, personNamed('lay-002'));
      milliseconds.push(await page.evaluate(turnPage));
      if (milliseconds.length > 40) throw new Error('the interview does not end');
    }
    return milliseconds;
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
  const milliseconds = await measureAnswerToPage();
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)]!;
  const most = sorted.at(-1)!;
  return [
    `From an answer to the next page, processor slowed ${slowdown} times, ${sorted.length} pages, each the quickest of ${repeats}:`,
    `  page by page ${milliseconds.map((ms) => ms.toFixed(0)).join(' ')} ms`,
    `  median ${median.toFixed(1)} ms, most ${most.toFixed(1)} ms; promised ${promisedMs} ms, ${(most / promisedMs).toFixed(2)} of it`,
  ].join('\n');
}

if (import.meta.main) console.log(await answerToPageText());
