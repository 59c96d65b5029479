import { type Assessor, createAssessor } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import { answerText } from './answerText.ts';
import type { AssessAnswer, TextKind } from './answerTexts.ts';
import { type AssessThread, startThread } from './assessThread.ts';
import type { Patience } from './line.ts';

/** Assesses texts. `undefined`: too much waits already, or it took too long; come back later. */
export type AssessPool = {
  readonly run: (kind: TextKind, text: string) => Promise<AssessAnswer | undefined>;
  readonly waiting: () => number;
  readonly close: () => Promise<void>;
};

export type PoolSettings = Patience & {
  readonly workers: number;
  readonly waitingPerWorker: number;
};

/**
 * Threads that assess, so that health checks and links never wait for arithmetic. A thread that dies or is stuck is replaced after a second,
 * and what it had is answered with `undefined`. Resolves when every thread is ready.
 * @param onDeath told why a thread died.
 * @param file the program of each thread.
 * @throws Error when a thread cannot start; none is left then.
 */
export async function createAssessPool(
  guide: Guide,
  settings: PoolSettings,
  onDeath: (error: unknown) => void,
  file = workerFile,
): Promise<AssessPool> {
  if (settings.workers === 0) return assessHere(guide);
  const living = new Set<AssessThread>();
  let closing = false;

  const join = async (): Promise<void> => {
    const onEnd = (): void => {
      living.delete(thread);
      if (!closing) joinLater();
    };
    const thread = await startThread(file, guide, settings, { onDeath, onEnd });
    if (closing) return thread.stop();
    living.add(thread);
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
    await Promise.all([...living].map((thread) => thread.stop()));
  };

  const starts = await Promise.allSettled(Array.from({ length: settings.workers }, join));
  const failed = starts.find(({ status }) => status === 'rejected');
  if (failed !== undefined) {
    await close();
    throw (failed as PromiseRejectedResult).reason;
  }
  return {
    run: async (kind, text) => {
      const thread = leastBusy([...living]);
      if (thread === undefined || thread.waiting() >= settings.waitingPerWorker) return undefined;
      return thread.ask(kind, text);
    },
    waiting: () => [...living].reduce((sum, thread) => sum + thread.waiting(), 0),
    close,
  };
}

const restartMs = 1000;
const workerFile = new URL('./assessWorker.ts', import.meta.url);

function leastBusy(threads: readonly AssessThread[]): AssessThread | undefined {
  return threads.toSorted((a, b) => a.waiting() - b.waiting())[0];
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
