/** Tries one reader with one input after the other, in a thread that whoever started it may end. */
import { workerData } from 'node:worker_threads';
import { board } from './board.ts';
import { type Coverage, startCoverage } from './coverage.ts';
import { type FromFuzzWorker, type FuzzOrder, tell } from './fuzzMessages.ts';
import { mutated } from './mutate.ts';
import { randomFrom } from './random.ts';
import type { Trying } from './reader.ts';
import { wrongWith } from './sanity.ts';

const order = workerData as FuzzOrder;
const shown = board(order.board);
const { readers, trap } = await import('./readers.ts');
const entry = [...readers, trap].find(({ name }) => name === order.reader)!;
const { largest = 65_536, words, prepare } = await entry.load();
const trying = await prepare();
const coverage = order.measure ? startCoverage() : undefined;
const random = randomFrom(order.seed);
const kept = [...trying.seeds, ...order.kept].filter((seed) => seed.length <= largest);
const seen = new Set<string>();
let executions = 0;
shown.ready();

for (const input of order.replay ?? kept) await tryOne(trying, input);
addNew(coverage?.ran() ?? []);
while (order.replay === undefined && !shown.isOver() && executions < order.atMost) await tryBatch(coverage);
const files = coverage?.files() ?? [];
await trying.close?.();
tell({
  kind: 'done',
  executions,
  blocks: seen.size,
  kept: kept.slice(trying.seeds.length),
  files,
} satisfies FromFuzzWorker);

/** Asking for coverage costs as much as a few inputs: it is asked for a batch, then for ever smaller parts of one that found something. */
async function tryBatch(counted: Coverage | undefined): Promise<void> {
  const batch = Array.from({ length: order.batch }, () => mutated(random, kept, words, largest));
  for (const input of batch) await tryOne(trying, input);
  if (counted !== undefined && isNew(counted.ran())) await keepNew(counted, batch);
}

async function keepNew(counted: Coverage, batch: readonly Uint8Array[]): Promise<void> {
  for (const input of batch) await tryOne(trying, input);
  const ran = counted.ran();
  if (!isNew(ran)) return;
  if (batch.length > 1) {
    await keepNew(counted, batch.slice(0, batch.length / 2));
    return keepNew(counted, batch.slice(batch.length / 2));
  }
  addNew(ran);
  if (batch[0]!.length <= order.largestKept) kept.push(batch[0]!);
}

function isNew(blocks: readonly string[]): boolean {
  return blocks.some((block) => !seen.has(block));
}

function addNew(blocks: readonly string[]): void {
  for (const block of blocks) seen.add(block);
}

async function tryOne({ run }: Trying, input: Uint8Array): Promise<void> {
  shown.begin(input);
  let wrong: string | undefined;
  try {
    wrong = wrongWith(await run(input));
  } catch (error) {
    wrong =
      error instanceof Error
        ? `${error.name}: ${error.message.slice(0, 400)}\n${stackOf(error)}`
        : String(error);
  }
  shown.end();
  executions++;
  if (wrong !== undefined) tell({ kind: 'finding', wrong, input });
}

function stackOf(error: Error): string {
  const lines = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return lines.slice(0, 4).join('\n');
}
