import type { Network } from './network.ts';

/** The hypotheses put into cells: all of one group and one class. Cells of a group stand side by side. */
export type HypothesisCells = {
  /** The cell of each hypothesis. */
  readonly of: Uint16Array;
  readonly count: number;
  readonly group: Uint16Array;
  readonly class: Uint8Array;
};

export function cellsOf({ group }: Network, classOf: Uint8Array, classes: number): HypothesisCells {
  const key = (h: number): number => group[h]! * classes + classOf[h]!;
  const keys = [...new Set(Array.from(group.keys(), key))].sort((a, b) => a - b);
  const place = new Map(keys.map((one, c) => [one, c]));
  return {
    of: Uint16Array.from(group.keys(), (h) => place.get(key(h))!),
    count: keys.length,
    group: Uint16Array.from(keys, (one) => Math.floor(one / classes)),
    class: Uint8Array.from(keys, (one) => one % classes),
  };
}

/** A posterior without what is negligible, summed up. Used again for the next posterior. */
export type Standpoint = {
  /** The group and the class of each hypothesis. */
  readonly group: Uint16Array;
  readonly classOf: Uint8Array;
  /** By hypothesis, 0 where negligible. */
  readonly p: Float64Array;
  readonly classP: Float64Array;
  readonly groupP: Float64Array;
  /** 1 / groupP and its logarithm, 0 where nothing is. */
  readonly groupInverse: Float64Array;
  readonly groupLog: Float64Array;
  /** x log x of each group's sum x. */
  readonly groupTerm: Float64Array;
  /** The sums of groupP and groupTerm. */
  total: number;
  termTotal: number;
};

export function emptyStandpoint(
  { hypotheses, group, groups }: Network,
  classOf: Uint8Array,
  classes: number,
): Standpoint {
  return {
    group,
    classOf,
    p: new Float64Array(hypotheses),
    classP: new Float64Array(classes),
    groupP: new Float64Array(groups),
    groupInverse: new Float64Array(groups),
    groupLog: new Float64Array(groups),
    groupTerm: new Float64Array(groups),
    total: 0,
    termTotal: 0,
  };
}

/** Stands where a posterior says, in place. */
export function standAt(standpoint: Standpoint, posterior: Float64Array, negligible: number): void {
  const { group, classOf, p, classP, groupP } = standpoint;
  classP.fill(0);
  groupP.fill(0);
  for (let h = 0; h < p.length; h++) {
    const own = posterior[h]! > negligible ? posterior[h]! : 0;
    p[h] = own;
    groupP[group[h]!]! += own;
    classP[classOf[h]!]! += own;
  }
  sumGroups(standpoint);
}

function sumGroups(standpoint: Standpoint): void {
  const { groupP, groupInverse, groupLog, groupTerm } = standpoint;
  let total = 0;
  let termTotal = 0;
  for (let g = 0; g < groupP.length; g++) {
    const sum = groupP[g]!;
    const log = sum > 0 ? Math.log(sum) : 0;
    groupInverse[g] = sum > 0 ? 1 / sum : 0;
    groupLog[g] = log;
    groupTerm[g] = sum > tiny ? sum * log : 0;
    total += sum;
    termTotal += groupTerm[g]!;
  }
  standpoint.total = total;
  standpoint.termTotal = termTotal;
}

/** Below this a probability adds nothing that could be seen. */
export const tiny = 1e-15;

export function timesLog(p: number): number {
  return p > tiny ? p * Math.log(p) : 0;
}
