/** The Web Worker that decodes files off the page's thread: answers each file with its workout. */
import { type ReadOptions, readWorkout } from './readWorkout.ts';
import type { Workout } from './workout.ts';

export type WorkerRequest = {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
};
export type WorkerAnswer =
  | { readonly id: number; readonly workout: Workout }
  | { readonly id: number; readonly error: string };

/** What a worker's global scope has of it; the library of the DOM would bring a page's scope along. */
type Scope = {
  onmessage: ((event: { readonly data: WorkerRequest }) => void) | null;
  postMessage(answer: WorkerAnswer, transfer: readonly ArrayBufferLike[]): void;
};

const scope = globalThis as unknown as Scope;

scope.onmessage = async ({ data: { id, bytes, options } }) => {
  try {
    const workout = await readWorkout(bytes, options);
    scope.postMessage({ id, workout }, buffersOf(workout));
  } catch (error) {
    scope.postMessage({ id, error: String(error) }, []);
  }
};

/** Handed over rather than copied: copying them on the page's thread would take as long as decoding. */
function buffersOf({ sessions }: Workout): readonly ArrayBufferLike[] {
  return [
    ...new Set(sessions.flatMap(({ streams }) => Object.values(streams).map((values) => values.buffer))),
  ];
}
