import { rejects, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import type { PackedAsked } from '@footing/assessment/packed';
import type { Reply } from '../src/assessor/messages.ts';
import { openAssessor, type WorkerLike } from '../src/assessor/openAssessor.ts';

const request = { answers: {}, denied: {} };

/** Workers that hear and never answer by themselves. */
function silentWorkers() {
  const tell: ((reply: Reply) => void)[] = [];
  const openWorker = (): WorkerLike => ({
    postMessage: () => {},
    terminate: () => {},
    addEventListener: (type, listen) => {
      if (type === 'message') tell.push((data) => listen({ data } as MessageEvent & ErrorEvent));
    },
  });
  return { tell, openWorker };
}

test('who waits for a worker that has failed another is told so, and waits no longer', async () => {
  const { tell, openWorker } = silentWorkers();
  const ask = openAssessor(Promise.resolve({} as PackedAsked), openWorker);
  const [first, second] = [ask('next', request), ask('next', request)];
  const told = [rejects(first, /cannot be fetched/), rejects(second, /cannot be fetched/)];
  await new Promise(setImmediate);
  tell[0]!({ id: 1, problem: 'the numbers cannot be fetched', ofOtherGuide: false });
  await Promise.all(told);
  strictEqual(tell.length, 1);
  const third = ask('next', request);
  await new Promise(setImmediate);
  strictEqual(tell.length, 2, 'the next question is asked of a new worker');
  tell[1]!({ id: 1, answer: null });
  strictEqual(await third, null);
});
