/** How long the command line takes to start, beside a Node that does nothing. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { quantileOf } from '../src/intervals.ts';
import type { Measurement } from './measurement.ts';

const commandLine = fileURLToPath(new URL('../../apps/cli/footing.mjs', import.meta.url));
const rounds = 15;

/** Takes turns, so that a busy moment of the machine falls on both. */
export function measureStartUp(): Measurement[] {
  const empty: number[] = [];
  const footing: number[] = [];
  for (let round = 0; round < rounds; round++) {
    empty.push(timeOf(['-e', '0']));
    footing.push(timeOf([commandLine, '--version']));
  }
  const nothing = measurementOf('node -e 0', empty);
  const version = measurementOf('footing --version', footing);
  return [
    nothing,
    { ...version, beside: { name: nothing.name, ratio: version.medianMs / nothing.medianMs } },
  ];
}

function timeOf(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

function measurementOf(name: string, times: readonly number[]): Measurement {
  return { name, medianMs: quantileOf(times, 0.5), p99Ms: quantileOf(times, 0.99) };
}
