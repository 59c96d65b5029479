/** A thread for the tests of the pool: it naps or hangs when a text says so, and answers with all texts that it came to. */
import { parentPort } from 'node:worker_threads';
import { answerTexts } from '../src/assess/answerTexts.ts';

const texts = new Set<string>();
answerTexts(parentPort!, (_, text) => {
  if (text === 'nap') sleep(napMs);
  while (text === 'hang') sleep(napMs);
  texts.add(text);
  return { status: 200, body: [...texts].join() };
});

const napMs = 2000;

function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
