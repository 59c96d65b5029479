/** Decodes files in a Web Worker, from the page's side. */
import type { ReadOptions } from './readWorkout.ts';
import type { WorkerAnswer, WorkerRequest } from './worker.ts';
import type { Workout } from './workout.ts';

/** The part of a Web Worker that is needed; the page makes it, since only its bundler knows where `worker.ts` ends up. */
export type WorkerLike = {
  postMessage(request: WorkerRequest, transfer: ArrayBuffer[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: WorkerAnswer }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message: string }) => void): void;
  terminate(): void;
};

export type WorkoutReader = {
  /** Takes the bytes over: the caller's array is empty afterwards. Rejects only when the worker itself fails. */
  read(bytes: Uint8Array, options?: ReadOptions): Promise<Workout>;
  close(): void;
};

type Waiting = { readonly resolve: (workout: Workout) => void; readonly reject: (error: Error) => void };

export function createWorkoutReader(worker: WorkerLike): WorkoutReader {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const rejectAll = (message: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }) => {
    const waiter = waiting.get(data.id);
    waiting.delete(data.id);
    if ('workout' in data) waiter?.resolve(data.workout);
    else waiter?.reject(new Error(data.error));
  });
  worker.addEventListener('error', ({ message }) => rejectAll(`The worker failed: ${message}`));
  return {
    read: (bytes, options = {}) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, bytes, options }, [bytes.buffer as ArrayBuffer]);
      }),
    close: () => {
      worker.terminate();
      rejectAll('The reader was closed.');
    },
  };
}
