import { parentPort } from 'node:worker_threads';
import type { FileCoverage } from './coverage.ts';

/** What a thread is to do. */
export type FuzzOrder = {
  readonly reader: string;
  readonly seed: number;
  readonly board: SharedArrayBuffer;
  /** Inputs kept from before. */
  readonly kept: readonly Uint8Array[];
  /** Tries these alone, and makes none. */
  readonly replay?: readonly Uint8Array[];
  /** Counts which code runs: needed to be guided, and slower. */
  readonly measure: boolean;
  readonly atMost: number;
  readonly batch: number;
  readonly largestKept: number;
};

export type FromFuzzWorker =
  | { readonly kind: 'finding'; readonly wrong: string; readonly input: Uint8Array }
  | {
      readonly kind: 'done';
      readonly executions: number;
      readonly blocks: number;
      readonly kept: readonly Uint8Array[];
      readonly files: readonly FileCoverage[];
    };

export function tell(message: FromFuzzWorker): void {
  parentPort!.postMessage(message);
}
