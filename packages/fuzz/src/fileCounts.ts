/** Which characters of one file ever ran. V8 tells of a function only when it ran since it was last asked, but of all the first time. */
import type { Profiler } from 'node:inspector';

export type FileCounts = {
  readonly add: (functions: readonly Profiler.FunctionCoverage[]) => void;
  readonly totals: () => { readonly ran: number; readonly all: number };
};

/** @param all every function of the file, as V8 tells of them the first time. */
export function fileCounts(all: readonly Profiler.FunctionCoverage[]): FileCounts {
  const places = all.map(({ ranges }) => ranges[0]!).toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const end = Math.max(...places.map(({ endOffset }) => endOffset));
  /** A character counts for the innermost function that it stands in; what stands in none (types, comments, tables) counts for nothing. */
  const owner = new Int32Array(end).fill(outside);
  for (const { startOffset, endOffset } of places.slice(1)) owner.fill(startOffset, startOffset, endOffset);
  const inFunctions = owner.reduce((sum, one) => sum + (one === outside ? 0 : 1), 0);
  const ran = new Uint8Array(end);
  return {
    add: (functions) => {
      for (const { ranges } of functions) addFunction(owner, ran, ranges);
    },
    totals: () => ({ ran: ran.reduce((sum, one) => sum + one, 0), all: inFunctions }),
  };
}

const outside = -1;

/** Inner ranges come after outer ones and have the last word. */
function addFunction(owner: Int32Array, ran: Uint8Array, ranges: readonly Profiler.CoverageRange[]): void {
  const { startOffset: start, endOffset } = ranges[0]!;
  const counts = new Uint8Array(endOffset - start);
  for (const range of ranges)
    counts.fill(range.count > 0 ? 1 : 0, range.startOffset - start, range.endOffset - start);
  for (const [i, count] of counts.entries())
    if (count === 1 && owner[start + i] === start) ran[start + i] = 1;
}

function lengthOf({ startOffset, endOffset }: Profiler.CoverageRange): number {
  return endOffset - startOffset;
}
