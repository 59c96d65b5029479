/** What a thread is doing right now, in memory that its watcher sees too: a thread that hangs can tell nothing. */

const headBytes = 32;
/** The largest input that is shown whole. */
const inputBytes = 1_000_000;

export const newBoard = (): SharedArrayBuffer => new SharedArrayBuffer(headBytes + inputBytes);

export type Board = {
  readonly ready: () => void;
  readonly begin: (input: Uint8Array) => void;
  readonly end: () => void;
  readonly isOver: () => boolean;
  /** Asks the thread to end after the input that it is at. */
  readonly stop: () => void;
  readonly isReady: () => boolean;
  /** For how many milliseconds it is at one input; undefined between inputs. */
  readonly busyMs: () => number | undefined;
  readonly input: () => Uint8Array;
  readonly executions: () => number;
};

const [readyAt, stopAt, busyAt, lengthAt, countAt] = [0, 1, 2, 3, 4];

export function board(memory: SharedArrayBuffer): Board {
  const flags = new Int32Array(memory, 0, 6);
  const began = new Float64Array(memory, 24, 1);
  const bytes = new Uint8Array(memory, headBytes);
  const now = (): number => Number(process.hrtime.bigint()) / 1e6;
  return {
    ready: () => void Atomics.store(flags, readyAt!, 1),
    begin: (input) => {
      bytes.set(input.subarray(0, inputBytes));
      Atomics.store(flags, lengthAt!, Math.min(input.length, inputBytes));
      began[0] = now();
      Atomics.store(flags, busyAt!, 1);
    },
    end: () => {
      Atomics.store(flags, busyAt!, 0);
      Atomics.add(flags, countAt!, 1);
    },
    isOver: () => Atomics.load(flags, stopAt!) === 1,
    stop: () => void Atomics.store(flags, stopAt!, 1),
    isReady: () => Atomics.load(flags, readyAt!) === 1,
    busyMs: () => (Atomics.load(flags, busyAt!) === 1 ? now() - began[0]! : undefined),
    input: () => bytes.slice(0, Atomics.load(flags, lengthAt!)),
    executions: () => Atomics.load(flags, countAt!),
  };
}
