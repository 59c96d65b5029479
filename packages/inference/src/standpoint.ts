import type { Network } from './network.ts';

/** The hypotheses put into cells: all of one group and one class. Cells of a class stand side by side. */
export type Cells = {
  readonly count: number;
  /** The cell of each hypothesis. */
  readonly of: Uint16Array;
  readonly group: Uint16Array;
  /** The cells of class c: classFrom[c] to classFrom[c + 1]. */
  readonly classFrom: Uint16Array;
  /** The cells of group g stand in `inGroup` at groupFrom[g] to groupFrom[g + 1]. */
  readonly inGroup: Uint16Array;
  readonly groupFrom: Uint16Array;
};

export function cellsOf({ group, groups }: Network, classOf: Uint8Array, classes: number): Cells {
  const key = (h: number): number => classOf[h]! * groups + group[h]!;
  const keys = [...new Set(Array.from(group.keys(), key))].sort((a, b) => a - b);
  const place = new Map(keys.map((one, i) => [one, i]));
  const groupOf = Uint16Array.from(keys, (one) => one % groups);
  return {
    count: keys.length,
    of: Uint16Array.from(group.keys(), (h) => place.get(key(h))!),
    group: groupOf,
    classFrom: startsOf(
      classes,
      Uint16Array.from(keys, (one) => Math.floor(one / groups)),
    ),
    inGroup: Uint16Array.from([...keys.keys()].sort((a, b) => groupOf[a]! - groupOf[b]! || a - b)),
    groupFrom: startsOf(groups, groupOf),
  };
}

/** Where each number would start, were they sorted; and where the last ends. */
function startsOf(count: number, numbers: Uint16Array): Uint16Array {
  const from = new Uint16Array(count + 1);
  for (const number of numbers) from[number + 1]!++;
  for (let i = 0; i < count; i++) from[i + 1]! += from[i]!;
  return from;
}

/** A posterior without what is negligible, summed up. Used again for the next posterior. */
export type Standpoint = {
  /** By hypothesis, 0 where negligible. */
  readonly p: Float64Array;
  readonly cellP: Float64Array;
  /** 1 / cellP, 0 where nothing is; and the logarithm of the cell's group. */
  readonly cellInverse: Float64Array;
  readonly cellGroupLog: Float64Array;
  readonly groupP: Float64Array;
  total: number;
  /** x log x of each group's sum x, and the sum of these. */
  readonly groupTerm: Float64Array;
  termTotal: number;
};

export function emptyStandpoint({ hypotheses, groups }: Network, cells: Cells): Standpoint {
  return {
    p: new Float64Array(hypotheses),
    cellP: new Float64Array(cells.count),
    cellInverse: new Float64Array(cells.count),
    cellGroupLog: new Float64Array(cells.count),
    groupP: new Float64Array(groups),
    total: 0,
    groupTerm: new Float64Array(groups),
    termTotal: 0,
  };
}

/** Stands where a posterior says, in place. */
export function standAt(
  standpoint: Standpoint,
  cells: Cells,
  posterior: Float64Array,
  negligible: number,
): void {
  const { p, cellP, cellInverse, cellGroupLog } = standpoint;
  cellP.fill(0);
  for (let h = 0; h < p.length; h++) {
    const own = posterior[h]! > negligible ? posterior[h]! : 0;
    p[h] = own;
    cellP[cells.of[h]!] = cellP[cells.of[h]!]! + own;
  }
  sumGroups(standpoint, cells);
  for (let c = 0; c < cells.count; c++) {
    const group = standpoint.groupP[cells.group[c]!]!;
    cellInverse[c] = cellP[c]! > 0 ? 1 / cellP[c]! : 0;
    cellGroupLog[c] = group > 0 ? Math.log(group) : 0;
  }
}

function sumGroups(standpoint: Standpoint, { inGroup, groupFrom }: Cells): void {
  const { cellP, groupP, groupTerm } = standpoint;
  standpoint.total = 0;
  standpoint.termTotal = 0;
  for (let g = 0; g < groupP.length; g++) {
    let sum = 0;
    for (let i = groupFrom[g]!; i < groupFrom[g + 1]!; i++) sum += cellP[inGroup[i]!]!;
    groupP[g] = sum;
    groupTerm[g] = timesLog(sum);
    standpoint.total += sum;
    standpoint.termTotal += groupTerm[g]!;
  }
}

/** Below this a probability adds nothing that could be seen. */
export const tiny = 1e-15;

export function timesLog(p: number): number {
  return p > tiny ? p * Math.log(p) : 0;
}
