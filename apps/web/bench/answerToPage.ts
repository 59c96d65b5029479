/**
 * How long from an answer to the next page, with the processor slowed four times: measured in a real browser over interviews
 * of recorded people.
 */
import type { Page } from 'playwright-core';
import { openStage, phone } from '../test/browser.ts';
import { answerPage, personNamed } from '../test/recordedPerson.ts';

/** What the app promises (issue 4). */
const promisedMs = 50;

/** From the click on "Next" to the next page in the document, its layout done; one for each page turned. */
export type AnswerToPage = readonly number[];

const slowdown = 4;

/** A usual interview, one that ends in an appointment, and one that passes an emergency on its way. */
const people = ['lay-002', 'flow-001', 'spine-002'];

/** Runs the measurement on the built app, person by person. @throws Error when the app is not built or an interview does not end. */
export async function measureAnswerToPage(person: string): Promise<AnswerToPage> {
  const runs = await repeat(repeats, () => measureOnce(person));
  return runs[0]!.map((_, page) => Math.min(...runs.map((run) => run[page]!)));
}

/** Other work on the machine only ever adds: of each page the quickest of several interviews counts. */
const repeats = 3;

async function repeat<T>(times: number, measure: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  while (all.length < times) all.push(await measure());
  return all;
}

async function measureOnce(person: string): Promise<AnswerToPage> {
  const stage = await openStage();
  try {
    const page = await stage.page({ viewport: phone, serviceWorkers: 'block' });
    const devTools = await page.context().newCDPSession(page);
    await page.goto(`${stage.address}/check/`);
    await page.locator('.question').first().waitFor();
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await turnThrough(page, person);
  } finally {
    await stage.close();
  }
}

async function turnThrough(page: Page, person: string): Promise<number[]> {
  const milliseconds: number[] = [];
  while (!(await page.locator('.over').isVisible())) {
    if (milliseconds.length > 40) throw new Error(`the interview of ${person} does not end`);
    await answerPage(page, personNamed(person));
    milliseconds.push(await page.evaluate(turnPage));
    if (!(await page.locator('.care').isVisible())) continue;
    await page.getByRole('button', { name: 'Go on with the questions' }).click();
    await page.locator('.question, .over').first().waitFor();
  }
  return milliseconds;
}

/** In the browser: clicks "Next" and waits for the new page, or the care card of an emergency, its layout included. */
function turnPage(): Promise<number> {
  const place = document.querySelector('.check')!;
  const button = place.querySelector<HTMLButtonElement>('button[type=submit]')!;
  const old = place.querySelector('form');
  // the page is laid out as the person sees it before they press
  document.body.getBoundingClientRect();
  return new Promise((resolve) => {
    const started = performance.now();
    const watch = new MutationObserver(() => {
      if (place.querySelector('form') === old && place.querySelector('.over, .care') === null) return;
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
  const lines = [
    `From an answer to the next page, processor slowed ${slowdown} times, each page the quickest of ${repeats}:`,
  ];
  const all: number[] = [];
  for (const person of people) {
    const milliseconds = await measureAnswerToPage(person);
    all.push(...milliseconds);
    lines.push(`  ${person}: ${milliseconds.map((ms) => ms.toFixed(0)).join(' ')} ms`);
  }
  const sorted = all.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)]!;
  const most = sorted.at(-1)!;
  return [
    ...lines,
    `  median ${median.toFixed(1)} ms, most ${most.toFixed(1)} ms; promised ${promisedMs} ms, ${(most / promisedMs).toFixed(2)} of it`,
  ].join('\n');
}

if (import.meta.main) console.log(await answerToPageText());
