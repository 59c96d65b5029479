/** How long a page and its worker are at work while a large workout file is taken in: by a trace of a real browser. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tcxActivity, tcxFile } from '../../../packages/diary/test/xmlFile.ts';
import { phone, type Stage } from '../test/browser.ts';

/** In milliseconds of each thread's own processor time. */
export type Busy = {
  /** The longest stretch of work of the page's thread: so long it answers to nobody. */
  readonly pageLongest: number;
  /** All work of its worker. */
  readonly workerInAll: number;
};

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
};

/** A megabyte of TCX: an hour with a point each second. */
const largeFile = tcxFile(tcxActivity([{ at: 0, seconds: 3800, metres: 12_667 }]));
export const largeFileBytes = largeFile.length;

/** Takes the file in on the page of the diary, once for each round, with a trace of it. */
export async function takeInLargeFile(stage: Stage, rounds: number): Promise<Busy[]> {
  const folder = await mkdtemp(join(tmpdir(), 'footing-large-'));
  const file = join(folder, 'long.tcx');
  await writeFile(file, largeFile);
  const busy: Busy[] = [];
  for (let round = 0; round < rounds; round++) busy.push(await takeIn(stage, file));
  await rm(folder, { recursive: true });
  return busy;
}

async function takeIn(stage: Stage, file: string): Promise<Busy> {
  const page = await stage.page({ viewport: phone });
  await page.goto(`${stage.address}/diary/`);
  await page.getByText('Take in workout files').waitFor();
  await stage.browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  // by its path: bytes handed over by the driver would keep the page busy themselves
  await page.locator('input[name=workouts]').setInputFiles(file);
  await page.getByText('1 session from files').waitFor();
  const { traceEvents } = JSON.parse((await stage.browser.stopTracing()).toString());
  await page.context().close();
  return {
    pageLongest: Math.max(...tasksOf(traceEvents, 'CrRendererMain')),
    workerInAll: tasksOf(traceEvents, 'DedicatedWorker thread').reduce((sum, ms) => sum + ms, 0),
  };
}

/** Time in which other programs had the processor is none of the thread's doing, and is not counted. */
function tasksOf(events: readonly TraceEvent[], threadName: string): number[] {
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const named = events.filter(({ name, args }) => name === 'thread_name' && args.name === threadName);
  const threads = new Set(named.map(thread));
  const tasks = events.filter(
    (event) => event.ph === 'X' && event.name.includes('RunTask') && threads.has(thread(event)),
  );
  const times = tasks.flatMap(({ tdur }) => (tdur === undefined ? [] : [tdur / 1000]));
  if (times.length === 0) throw new Error(`the trace tells no task of a thread called ${threadName}`);
  return times;
}

/** What a person does not notice. */
const promisedMs = 50;

/** The figures of some rounds, beside what is promised. */
export function busyPageText(rounds: readonly Busy[]): string {
  const page = Math.max(...rounds.map(({ pageLongest }) => pageLongest));
  const worker = Math.max(...rounds.map(({ workerInAll }) => workerInAll));
  return (
    `Taking in ${(largeFileBytes / 1e6).toFixed(1)} MB of TCX: the page's longest stretch of work ${page.toFixed(1)} ms ` +
    `(promised ${promisedMs} ms, ${(page / promisedMs).toFixed(2)} of it), all work of its worker ${worker.toFixed(0)} ms`
  );
}
