/**
 * `npm run sweep`: interviews simulated people on all cores and writes evaluation/sweep/SWEEP.md and its plot.
 * `--people N`: how many in all (a million without it); the same number gives the same report.
 */

import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { createAssessor } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';
import { ownCases } from '../src/caseFiles.ts';
import { readCasesFile } from '../src/cases.ts';
import { groupsSvg } from './groupsSvg.ts';
import { sweepMarkdown } from './report.ts';
import { sensitivity } from './sensitivity.ts';
import { strictOnRecorded } from './strictness.ts';
import type { Batch } from './sweepPeople.ts';
import { addUp, type Tally } from './tally.ts';

const { values } = parseArgs({ options: { people: { type: 'string', default: '1000000' } } });
const people = Number(values.people);
if (!Number.isInteger(people) || people < 400) {
  console.error('--people must be a whole number of at least 400, such as 100000');
  process.exit(2);
}
const assessor = createAssessor(await loadGuide());
const seed = assessor.guide.model.bands.seed;
const batches = batchesOf(people);
const tally: Tally = new Map();
const start = performance.now();
await Promise.all(Array.from({ length: Math.min(availableParallelism(), batches.length) }, takeBatches));
console.log(`${people} interviews in ${((performance.now() - start) / 60_000).toFixed(1)} minutes`);
const numbers = sensitivity(assessor, Math.min(20_000, Math.round(people / 20)), seed + 1);
const recorded = ownCases.map((file) => {
  const { cases } = readCasesFile(assessor.guide, file);
  return { name: basename(file), scores: strictOnRecorded(assessor, cases) };
});
write('SWEEP.md', sweepMarkdown(assessor.guide, tally, numbers, people, recorded));
write('groups.svg', groupsSvg(tally));

/** Four equal parts: as they come and only emergencies, from the guide's numbers and from many worlds. */
function batchesOf(all: number): Batch[] {
  const size = Math.max(100, Math.min(1000, Math.round(all / 80)));
  const kinds = (['all', 'emergencies'] as const).flatMap((population) => [
    { population, moved: false },
    { population, moved: true },
  ]);
  return kinds.flatMap(({ population, moved }) => {
    const own = Math.round(all / 4);
    return Array.from({ length: Math.ceil(own / size) }, (_, i) => ({
      population,
      world: moved ? i : undefined,
      people: Math.min(size, own - i * size),
      seed: moved ? seed : seed + i,
    }));
  });
}

function takeBatches(): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    worker.on('message', (counts: [string, number][]) => {
      addUp(tally, counts);
      const next = batches.shift();
      if (batches.length % 20 === 0) console.log(`${batches.length} batches to go`);
      worker.postMessage(next ?? 'end');
      if (next === undefined) resolve();
    });
    worker.on('error', reject);
  });
}

function write(name: string, content: string): void {
  const target = fileURLToPath(new URL(`./${name}`, import.meta.url));
  writeFileSync(target, content);
  console.log(`wrote ${target}`);
}
