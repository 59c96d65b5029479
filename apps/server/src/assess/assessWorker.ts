/** A thread that assesses. It gets texts and gives bytes back, so that nothing is read or written twice. */
import { parentPort, workerData } from 'node:worker_threads';
import { createAssessor } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import { answerText } from './answerText.ts';
import type { FromWorker, ToWorker } from './assessPool.ts';
import { warmUp } from './warmUp.ts';

const port = parentPort!;
const assessor = createAssessor(workerData as Guide);
const encoder = new TextEncoder();

port.on('message', ({ number, kind, text }: ToWorker) => {
  const { status, body } = answerText(assessor, kind, text);
  const bytes = encoder.encode(body);
  port.postMessage({ number, status, body: bytes } satisfies FromWorker, [bytes.buffer]);
});
port.postMessage('ready');

/** Between two steps whoever waits has their turn. */
const steps = warmUp(assessor);
const step = (): void => {
  if (steps.next().done !== true) setImmediate(step);
};
step();
