/** The page's side of the worker that assesses. */
import type { AssessmentRequest } from '@footing/assessment';
import { OtherGuideError, type PackedAsked } from '@footing/assessment/packed';
import type { Answered, Ask, Asking, Begin, Reply } from './messages.ts';

/**
 * Asks the worker. @throws Error (rejects) when it failed; the next question is asked of a new worker. {@link OtherGuideError}
 * when its numbers are not those of the page's guide.
 */
export type AskAssessor = <A extends Asking>(ask: A, request: AssessmentRequest) => Promise<Answered[A]>;

/** The parts of a worker that are used here; what stands in for one on the page's own thread has the same. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate'> & {
  readonly addEventListener: (
    type: 'message' | 'error' | 'messageerror',
    listen: (event: MessageEvent & ErrorEvent) => void,
  ) => void;
};
type OpenWorker = () => WorkerLike;

/** Starts the worker at once, so that it fetches its part of the guide while the page fetches the other. */
export function openAssessor(asked: Promise<PackedAsked>, openWorker: OpenWorker): AskAssessor {
  let open: Line | undefined = openLine(asked, openWorker);
  return async (ask, request) => {
    open ??= openLine(asked, openWorker);
    const line = open;
    try {
      return await line.ask(ask, request);
    } catch (error) {
      line.close(error as Error);
      if (open === line) open = undefined;
      throw error;
    }
  };
}

/** What crossed from the worker is no more than words: here it is an error again. */
function errorOf({ problem, ofOtherGuide }: Extract<Reply, { problem: string }>): Error {
  return ofOtherGuide ? new OtherGuideError(problem) : new Error(problem);
}

type Line = {
  readonly ask: AskAssessor;
  /** Who else waits for the worker is told why it ended. */
  readonly close: (why: Error) => void;
};
type Waiting = { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void };

function openLine(asked: Promise<PackedAsked>, openWorker: OpenWorker): Line {
  const worker = openWorker();
  const waiting = new Map<number, Waiting>();
  let broken: Error | undefined;
  const fail = (error: Error): void => {
    broken = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const begun = asked.then((begin) => worker.postMessage({ begin } satisfies Begin));
  begun.catch(fail);
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if ('problem' in data) asker?.reject(errorOf(data));
    else asker?.resolve(data.answer as never);
  });
  worker.addEventListener('error', ({ message }) => fail(new Error(message || 'the worker could not start')));
  worker.addEventListener('messageerror', () => fail(new Error('the worker was not understood')));
  let asks = 0;
  const ask: AskAssessor = async (what, request) => {
    await begun;
    if (broken !== undefined) throw broken;
    return new Promise((resolve, reject) => {
      const id = ++asks;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, ask: what, request } satisfies Ask);
    });
  };
  const close = (why: Error): void => {
    worker.terminate();
    fail(why);
  };
  return { ask, close };
}
