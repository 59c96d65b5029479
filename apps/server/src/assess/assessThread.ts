import { Worker } from 'node:worker_threads';
import type { Guide } from '@footing/guide';
import type { AssessAnswer, FromThread, TextKind, ToThread } from './answerTexts.ts';
import { createLine, type Patience } from './line.ts';
import { processNow } from './processClock.ts';

/** A thread that assesses one text after the other. */
export type AssessThread = {
  /** `undefined`: it took too long, or the thread ended. */
  readonly ask: (kind: TextKind, text: string) => Promise<AssessAnswer | undefined>;
  /** How many texts it was given and has not replied to, those that were given up among them. */
  readonly waiting: () => number;
  readonly stop: () => Promise<void>;
};

export type ThreadEvents = {
  readonly onDeath: (error: unknown) => void;
  /** Whatever ended it. */
  readonly onEnd: () => void;
};

/**
 * Starts the program of a file, which ends in `answerTexts`, in a thread of its own. A thread that is stuck in a text is ended.
 * @throws Error that ended the thread before it was ready.
 */
export async function startThread(
  file: URL,
  guide: Guide,
  patience: Patience,
  { onDeath, onEnd }: ThreadEvents,
): Promise<AssessThread> {
  const worker = await readyWorker(file, guide);
  const line = createLine(patience, () => {
    line.dissolve();
    onDeath(new Error('A thread went on with a text long after it was given up.'));
    void worker.terminate();
  });
  worker.on('message', ({ number, answer }: FromThread) => line.leave(number, answer));
  worker.on('error', onDeath);
  worker.once('exit', () => {
    line.dissolve();
    onEnd();
  });
  return {
    ask: (kind, text) => {
      const { number, answer } = line.join();
      const until = processNow() + patience.withinMs;
      worker.postMessage({ number, kind, text, until } satisfies ToThread);
      return answer;
    },
    waiting: line.length,
    stop: async () => void (await worker.terminate()),
  };
}

function readyWorker(file: URL, guide: Guide): Promise<Worker> {
  const worker = new Worker(file, { workerData: guide });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      resolve(worker);
    });
  });
}
