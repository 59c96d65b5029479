import { ok } from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { tcxActivity, tcxFile } from '../../../packages/diary/test/xmlFile.ts';
import { openStage, phone, type Stage } from './browser.ts';

/** What a person does not notice. */
const mostMs = 50;

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
};

/**
 * The longest that the page's thread worked at a stretch, in milliseconds of its own processor time: time in which other
 * programs had the processor is none of the page's doing.
 */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(thread),
  );
  const tasks = traceEvents.filter(
    (event) => event.ph === 'X' && event.name.includes('RunTask') && pages.has(thread(event)),
  );
  ok(tasks.length > 0 && tasks.some(({ tdur }) => tdur !== undefined), 'the trace tells no tasks');
  return Math.max(...tasks.map(({ tdur }) => tdur ?? 0)) / 1000;
}

describe('a page that takes in a large file', () => {
  let stage: Stage;
  let folder: string;
  before(async () => {
    stage = await openStage();
    folder = await mkdtemp(join(tmpdir(), 'footing-large-'));
  });
  after(async () => {
    await stage.close();
    await rm(folder, { recursive: true });
  });

  it('stays free for the person: a megabyte of TCX never keeps its thread for 50 ms', async () => {
    const file = join(folder, 'long.tcx');
    const bytes = tcxFile(tcxActivity([{ at: 0, seconds: 3800, metres: 12_667 }]));
    ok(bytes.length > 1_000_000, String(bytes.length));
    await writeFile(file, bytes);
    const context = await stage.context({ viewport: phone });
    for (let round = 0; round < 3; round++) {
      const page = await context.newPage();
      await page.goto(`${stage.address}/diary/`);
      await page.getByText('Take in workout files').waitFor();
      await stage.browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
      // by its path: bytes handed over by the driver would keep the page busy themselves
      await page.locator('input[name=workouts]').setInputFiles(file);
      await page.getByText('1 session from files').waitFor();
      const longest = longestTask(await stage.browser.stopTracing());
      ok(longest < mostMs, `${longest} ms`);
      await page.close();
    }
    await context.close();
  });
});
