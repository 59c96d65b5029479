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
 * Threads that assess, so that health checks and links never wait for arithmetic. A thread that dies is replaced after a second, and what it
 * had is answered with `undefined`. Resolves when every thread is ready.
 * @param onDeath told why a thread died.
 * @throws Error when a thread cannot start; none is left then.
 */
export async function createAssessPool(
  guide: Guide,
  settings: PoolSettings,
  onDeath: (error: unknown) => void,
): Promise<AssessPool> {
  if (settings.workers === 0) return assessHere(guide);
  const living = new Set<Member>();
  let closing = false;
  let last = 0;

  const join = async (): Promise<void> => {
    const member = await startMember(guide);
    if (closing) return void member.worker.terminate();
    living.add(member);
    member.worker.on('error', onDeath);
    member.worker.once('exit', () => {
      living.delete(member);
      for (const number of member.waiting.keys()) settle(member.waiting, number, undefined);
      if (!closing) joinLater();
    });
  };
  /** Not at once: a thread that cannot live must not take the machine with it. */
  const joinLater = (): void => {
    const again = (error: unknown): void => {
      onDeath(error);
      joinLater();
    };
    setTimeout(() => closing || join().catch(again), restartMs).unref();
  };
  const close = async (): Promise<void> => {
    closing = true;
    await Promise.all([...living].map(({ worker }) => worker.terminate()));
  };

  const starts = await Promise.allSettled(Array.from({ length: settings.workers }, join));
  const failed = starts.find(({ status }) => status === 'rejected');
  if (failed !== undefined) {
    await close();
    throw (failed as PromiseRejectedResult).reason;
  }
  return {
    run: (kind, text) => {
      const member = leastBusy([...living]);
      if (member === undefined || member.waiting.size >= settings.waitingPerWorker)
        return Promise.resolve(undefined);
      return ask(member, { number: ++last, kind, text }, settings.withinMs);
    },
    waiting: () => [...living].reduce((sum, { waiting }) => sum + waiting.size, 0),
    close,
  };
}

/** @throws Error that ended the thread before it was ready. */
function startMember(guide: Guide): Promise<Member> {
  const member = {
    worker: new Worker(workerFile, { workerData: guide }),
    waiting: new Map<number, Waiting>(),
  };
  const { worker, waiting } = member;
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      worker.on('message', (message: FromWorker) => settle(waiting, message.number, message));
      resolve(member);
    });
  });
}

function ask(
  { worker, waiting }: Member,
  message: ToWorker,
  withinMs: number,
): Promise<AssessAnswer | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle(waiting, message.number, undefined), withinMs);
    waiting.set(message.number, { settle: resolve, timer });
    worker.postMessage(message);
  });
}

const restartMs = 1000;
const workerFile = new URL('./assessWorker.ts', import.meta.url);

function leastBusy(members: readonly Member[]): Member | undefined {
  return members.toSorted((a, b) => a.waiting.size - b.waiting.size)[0];
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
