import { Worker } from 'node:worker_threads';
import { type Assessor, createAssessor } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import { answerText } from './answerText.ts';

/** What a text is: a request of `/v1/assess`, or one of FHIR's `$assess`. */
export type TextKind = 'assess' | 'fhir';
export type ToWorker = { readonly number: number; readonly kind: TextKind; readonly text: string };
export type AssessAnswer = { readonly status: 200 | 400; readonly body: Uint8Array };
export type FromWorker = AssessAnswer & { readonly number: number };

/** Assesses texts. `undefined`: too much waits already, or it took too long; come back later. */
export type AssessPool = {
  readonly run: (kind: TextKind, text: string) => Promise<AssessAnswer | undefined>;
  readonly waiting: () => number;
  readonly close: () => Promise<void>;
};

export type PoolSettings = {
  readonly workers: number;
  readonly withinMs: number;
  readonly waitingPerWorker: number;
};

type Waiting = {
  readonly settle: (answer: AssessAnswer | undefined) => void;
  readonly timer: NodeJS.Timeout;
};
type Member = { readonly worker: Worker; readonly waiting: Map<number, Waiting> };

/**
 * Threads that assess, so that health checks and links never wait for arithmetic. A thread that dies is replaced, and what it had is answered
 * with `undefined`. Resolves when every thread is ready.
 * @param onDeath told why a thread died.
 */
export async function createAssessPool(
  guide: Guide,
  settings: PoolSettings,
  onDeath: (error: unknown) => void,
): Promise<AssessPool> {
  if (settings.workers === 0) return assessHere(guide);
  const members: Member[] = [];
  let closing = false;
  let last = 0;

  const start = async (place: number): Promise<void> => {
    const member = {
      worker: new Worker(workerFile, { workerData: guide }),
      waiting: new Map<number, Waiting>(),
    };
    const { worker, waiting } = member;
    worker.on('message', (message: FromWorker | 'ready') => {
      if (message !== 'ready') settle(waiting, message.number, message);
    });
    worker.on('error', onDeath);
    worker.on('exit', () => {
      for (const number of waiting.keys()) settle(waiting, number, undefined);
      if (!closing) void start(place).catch(onDeath);
    });
    members[place] = member;
    await new Promise<void>((resolve, reject) => {
      worker.once('message', () => resolve());
      worker.once('error', reject);
    });
  };
  await Promise.all(Array.from({ length: settings.workers }, (_, place) => start(place)));

  return {
    run: (kind, text) => {
      const { worker, waiting } = leastBusy(members);
      if (waiting.size >= settings.waitingPerWorker) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        const number = ++last;
        const timer = setTimeout(() => settle(waiting, number, undefined), settings.withinMs);
        waiting.set(number, { settle: resolve, timer });
        worker.postMessage({ number, kind, text } satisfies ToWorker);
      });
    },
    waiting: () => members.reduce((sum, { waiting }) => sum + waiting.size, 0),
    close: async () => {
      closing = true;
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
}

const workerFile = new URL('./assessWorker.ts', import.meta.url);

function leastBusy(members: readonly Member[]): Member {
  return members.reduce((best, member) => (member.waiting.size < best.waiting.size ? member : best));
}

function settle(waiting: Map<number, Waiting>, number: number, answer: AssessAnswer | undefined): void {
  const one = waiting.get(number);
  if (one === undefined) return;
  waiting.delete(number);
  clearTimeout(one.timer);
  one.settle(answer);
}

function assessHere(guide: Guide): AssessPool {
  const encoder = new TextEncoder();
  let assessor: Assessor | undefined;
  return {
    run: async (kind, text) => {
      assessor ??= createAssessor(guide);
      const { status, body } = answerText(assessor, kind, text);
      return { status, body: encoder.encode(body) };
    },
    waiting: () => 0,
    close: async () => undefined,
  };
}
