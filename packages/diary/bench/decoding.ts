/** Time to decode a FIT file, beside two libraries on the same file in the same run. */
import fitDecoder from 'fit-decoder';
import FitParser from 'fit-file-parser';
import { Bench } from 'tinybench';
import { readWorkout } from '../src/workout/index.ts';
import { fitFiles } from './benchFiles.ts';
import type { Timing } from './timing.ts';

/** Runs some seconds. Each is given a buffer of its own, since one of them writes into it. */
export async function measureDecoding(): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const [name, bytes] of fitFiles()) {
    const bench = new Bench({ time: 1500, warmupTime: 500, throws: true });
    bench
      .add(
        'fit-file-parser',
        async () => void (await new FitParser({ mode: 'list' }).parseAsync(copyOf(bytes))),
      )
      .add('fit-decoder', () => void fitDecoder.parseRecords(fitDecoder.fit2json(copyOf(bytes))))
      .add('footing', async () => void (await readWorkout(new Uint8Array(copyOf(bytes)))));
    await bench.run();
    timings.push(...timingsOf(bench, name));
  }
  return timings;
}

function copyOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer;
}

/** Ours beside the faster of the two. */
function timingsOf(bench: Bench, name: string): Timing[] {
  const timed = bench.tasks.map(({ name: by, result }) => {
    if (result.state !== 'completed') throw new Error(`${by} did not complete on ${name}: ${result.state}`);
    return { name: `decode ${name}: ${by}`, medianMs: result.latency.p50, p99Ms: result.latency.p99 };
  });
  const [parser, decoder, own] = timed as [Timing, Timing, Timing];
  const faster = parser.medianMs <= decoder.medianMs ? parser : decoder;
  return [parser, decoder, { ...own, beside: { name: faster.name, ratio: own.medianMs / faster.medianMs } }];
}
