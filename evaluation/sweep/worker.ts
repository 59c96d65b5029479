/** One thread of a sweep: takes batches, sends back counts. */
import { parentPort } from 'node:worker_threads';
import { createAssessor } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';
import { type Batch, sweepBatch } from './sweepPeople.ts';
import type { Tally } from './tally.ts';

const assessor = createAssessor(await loadGuide());
const port = parentPort!;
port.on('message', (batch: Batch | 'end') => {
  if (batch === 'end') return port.close();
  const tally: Tally = new Map();
  sweepBatch(assessor, batch, tally);
  port.postMessage([...tally]);
});
port.postMessage([]);
