/** Runs one reader in a thread, and ends the thread when an input takes too long or too much memory. */
import { Worker } from 'node:worker_threads';
import { board, newBoard } from './board.ts';
import type { FileCoverage } from './coverage.ts';
import type { FromFuzzWorker, FuzzOrder } from './fuzzMessages.ts';
import type { Entry } from './readers.ts';

export type Finding = { readonly wrong: string; readonly input: Uint8Array };
export type Result = {
  readonly reader: string;
  readonly executions: number;
  /** Blocks of our own code that ran. */
  readonly blocks: number;
  readonly findings: readonly Finding[];
  /** Inputs that reached code that no seed reached. */
  readonly kept: readonly Uint8Array[];
  readonly files: readonly FileCoverage[];
};

export type RunSettings = {
  readonly seconds: number;
  readonly seed: number;
  readonly kept?: readonly Uint8Array[];
  readonly replay?: readonly Uint8Array[];
  readonly measure?: boolean;
  readonly atMost?: number;
};

/** More findings than this of one kind tell nothing new. */
const findingsAtMost = 200;
const watchMs = 20;
/** Time is counted as work of this process, which a busy machine does not stretch; by the clock an input may take so many times as long. */
const patience = 20;
/** A thread may not be given more; the inputs are small. */
const heapMb = 768;

/** Restarts the thread after each input that it did not live through, until the time is over. */
export async function runReader(reader: Entry, settings: RunSettings): Promise<Result> {
  const findings: Finding[] = [];
  const endMs = settings.seconds * 1000;
  let spentMs = 0;
  let executions = 0;
  for (let round = 0; ; round++) {
    const one = await runThread(
      reader,
      { ...settings, seed: settings.seed + round * 7919 },
      endMs - spentMs,
      findings,
    );
    spentMs += one.spentMs;
    executions += one.executions;
    const isOver =
      one.done !== undefined ||
      settings.replay !== undefined ||
      spentMs >= endMs ||
      findings.length >= findingsAtMost;
    if (isOver)
      return {
        reader: reader.name,
        executions,
        blocks: one.done?.blocks ?? 0,
        findings,
        kept: one.done?.kept ?? [],
        files: (one.done?.files ?? []).filter(({ file }) => reader.files.test(file)),
      };
  }
}

type Done = Extract<FromFuzzWorker, { kind: 'done' }>;

function runThread(
  reader: Entry,
  settings: RunSettings,
  forMs: number,
  findings: Finding[],
): Promise<{ readonly executions: number; readonly done: Done | undefined; readonly spentMs: number }> {
  const memory = newBoard();
  const shown = board(memory);
  const worker = new Worker(new URL('./fuzzWorker.ts', import.meta.url), {
    workerData: orderFor(reader, settings, memory),
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });
  let done: Done | undefined;
  let base = 0;
  let began: number | undefined;
  const endWith = (wrong: string): void => {
    clearInterval(timer);
    findings.push({ wrong, input: shown.input() });
    void worker.terminate();
  };
  let at = -1;
  let workedBefore = 0;
  const timer = setInterval(() => {
    if (!shown.isReady()) return;
    began ??= performance.now();
    if (performance.now() - began >= forMs || findings.length >= findingsAtMost) shown.stop();
    const taken = process.memoryUsage.rss();
    const { user, system } = process.cpuUsage();
    const worked = (user + system) / 1000;
    // what earlier inputs left to be collected is not this one's
    if (at !== shown.executions()) [at, base, workedBefore] = [shown.executions(), taken, worked];
    const busy = shown.busyMs();
    const isLong = worked - workedBefore > reader.withinMs || (busy ?? 0) > patience * reader.withinMs;
    if (busy !== undefined && isLong) endWith(`took longer than ${reader.withinMs} ms`);
    else if (taken - base > reader.withinMb * 1e6) endWith(`took more than ${reader.withinMb} MB`);
  }, watchMs);
  worker.on('message', (message: FromFuzzWorker) => {
    if (message.kind === 'done') done = message;
    else if (findings.length < findingsAtMost) findings.push(message);
  });
  return new Promise((resolve, reject) => {
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (!shown.isReady()) reject(error);
      else if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        findings.push({ wrong: `took more than ${heapMb} MB`, input: shown.input() });
      else findings.push({ wrong: `ended the thread: ${error.stack}`, input: shown.input() });
    });
    worker.on('exit', () => {
      clearInterval(timer);
      const spentMs = began === undefined ? 0 : performance.now() - began;
      resolve({ executions: shown.executions(), done, spentMs });
    });
  });
}

function orderFor(reader: Entry, settings: RunSettings, memory: SharedArrayBuffer): FuzzOrder {
  return {
    reader: reader.name,
    seed: settings.seed,
    board: memory,
    kept: settings.kept ?? [],
    ...(settings.replay === undefined ? {} : { replay: settings.replay }),
    measure: settings.measure ?? true,
    atMost: settings.atMost ?? Number.POSITIVE_INFINITY,
    batch: 64,
    largestKept: 4096,
  };
}
