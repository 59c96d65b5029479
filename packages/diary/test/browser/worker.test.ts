/** Files are decoded in a Web Worker of a real browser, with the same result, while the page stays free. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { readWorkout, workoutFigures } from '../../src/workout/index.ts';
import { fitFile, wholeRun } from '../fitFile.ts';
import { sharedWorkout, sharedWorkouts } from '../sharedWorkouts.ts';
import { gpxFile, tcxFile } from '../xmlFile.ts';
import { openBrowser } from './openBrowser.ts';
import { type Served, serveSources } from './serveSources.ts';

let served: Served;
let browser: Browser;
let page: Page;

before(async () => {
  served = await serveSources();
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(served.url);
  await page.evaluate(`(async () => {
    const { createWorkoutReader, workoutFigures } = await import('/packages/diary/src/workout/index.ts');
    const worker = new Worker('/packages/diary/src/workout/worker.ts', { type: 'module' });
    const reader = createWorkoutReader(worker);
    globalThis.figures = async (bytes) => {
      const workout = await reader.read(Uint8Array.from(bytes));
      return { ...workoutFigures(workout), issues: workout.issues, points: workout.sessions.map((s) => s.streams.seconds.length) };
    };
  })()`);
});
after(async () => {
  await browser.close();
  served.close();
});

async function sameInWorker(bytes: Uint8Array): Promise<void> {
  const workout = await readWorkout(bytes);
  const points = workout.sessions.map((session) => session.streams.seconds.length);
  const expected = { ...workoutFigures(workout), issues: workout.issues, points };
  const figures = await page.evaluate(`figures(${JSON.stringify([...bytes])})`);
  assert.deepEqual(figures, JSON.parse(JSON.stringify(expected)));
}

it('gives the figures of Node for files of our own', async () => {
  for (const bytes of [fitFile(wholeRun()), tcxFile(), gpxFile(), new Uint8Array()])
    await sameInWorker(bytes);
});

it('gives the figures of Node for recordings of real devices, where they are there', async () => {
  for (const name of sharedWorkouts) await sameInWorker(sharedWorkout(name));
});

it('reads several at once, each answer to its own file', async () => {
  const [fit, tcx] = [fitFile(wholeRun()), tcxFile()];
  const formats = await page.evaluate(
    `Promise.all([${JSON.stringify([...fit])}, ${JSON.stringify([...tcx])}].map(figures)).then((all) => all.map((f) => f.format))`,
  );
  assert.deepEqual(formats, ['fit', 'tcx']);
});
