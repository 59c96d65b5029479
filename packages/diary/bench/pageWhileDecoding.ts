/** For how long a page cannot answer while a worker decodes a megabyte, in a real browser. */
import { openBrowser } from '../test/browser/openBrowser.ts';
import { serveSources } from '../test/browser/serveSources.ts';
import { megabyteOfFit, megabyteOfTcx } from './benchFiles.ts';
import type { Timing } from './timing.ts';

/** What a person does not notice. */
const goalMs = 50;

const rounds = 20;

/** In the page: the longest time between two turns of its loop, while a file is decoded. */
const longestBlock = `async (bytes) => {
  let [last, longest, isDone] = [performance.now(), 0, false];
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isDone) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  const start = performance.now();
  await reader.read(bytes);
  const took = performance.now() - start;
  isDone = true;
  return [longest, took];
}`;

export async function measurePageWhileDecoding(): Promise<Timing[]> {
  const served = await serveSources();
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    await page.evaluate(`(async () => {
      const { createWorkoutReader } = await import('/packages/diary/src/workout/index.ts');
      globalThis.reader = createWorkoutReader(new Worker('/packages/diary/src/workout/worker.ts', { type: 'module' }));
      globalThis.longestBlock = ${longestBlock};
    })()`);
    const timings: Timing[] = [];
    for (const [name, bytes] of [
      ['1 MB of FIT', megabyteOfFit()],
      ['1 MB of TCX', megabyteOfTcx()],
    ] as const) {
      await page.evaluate(
        `globalThis.file = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (c) => c.charCodeAt(0))`,
      );
      const all = (await page.evaluate(`(async () => {
        const all = [];
        for (let i = 0; i < ${rounds}; i++) all.push(await longestBlock(file.slice()));
        return all;
      })()`)) as [number, number][];
      const blocked = timingOf(
        `page blocked by ${name}`,
        all.map(([longest]) => longest),
      );
      const worst = Math.max(...all.map(([longest]) => longest));
      timings.push(
        timingOf(
          `worker reads ${name}`,
          all.map(([, took]) => took),
        ),
      );
      timings.push({
        ...blocked,
        beside: { name: `the goal of ${goalMs} ms, at worst`, ratio: worst / goalMs },
      });
    }
    return timings;
  } finally {
    await browser.close();
    served.close();
  }
}

function timingOf(name: string, times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))]!;
  return { name, medianMs: at(0.5), p99Ms: at(0.99) };
}
