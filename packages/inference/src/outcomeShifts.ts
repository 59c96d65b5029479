import type { Variable } from './network.ts';
import { type Cells, type Standpoint, timesLog, tiny } from './standpoint.ts';

/**
 * What each outcome of a variable makes of the cells: P(cell and outcome) = base rate x P(cell) + shift. One row an
 * outcome. Used again for the next variable.
 */
export type OutcomeShifts = Float64Array;

/** Takes in one variable, in place; only shares of their own are looked at. */
export function takeShifts(
  shifts: OutcomeShifts,
  cells: Cells,
  { p }: Standpoint,
  { outcomes, own, ownFrom, ownShare, baseShare }: Variable,
): void {
  const { of, count } = cells;
  shifts.fill(0, 0, outcomes * count);
  for (let k = 0; k < outcomes; k++) {
    const base = baseShare[k]!;
    const row = k * count;
    const end = ownFrom[k + 1]! | 0;
    for (let i = ownFrom[k]! | 0; i < end; i++) {
      const h = own[i]!;
      const place = row + of[h]!;
      shifts[place] = shifts[place]! + p[h]! * (ownShare[i]! - base);
    }
  }
}

/**
 * The chance of an outcome times the (negative) entropy over groups once it is known to hold (`sign` 1, `base` its base
 * rate), or not to (-1, what is left of it). With J = P(group and outcome) it is the sum of J log J less C log C, C being
 * the sum of J: no group has to be divided by the chance. Groups without a shift come out of sums that are there already.
 */
export function certaintyAfter(
  shifts: OutcomeShifts,
  { inGroup, groupFrom, count }: Cells,
  { groupP, groupTerm, total, termTotal }: Standpoint,
  outcome: number,
  base: number,
  sign: number,
): number {
  const row = outcome * count;
  let chance = 0;
  let terms = 0;
  let left = total;
  let leftTerms = termTotal;
  for (let g = 0; g < groupP.length; g++) {
    if (groupP[g] === 0) continue;
    const end = groupFrom[g + 1]!;
    let shift = 0;
    for (let i = groupFrom[g]!; i < end; i++) shift += shifts[row + inGroup[i]!]!;
    if (shift === 0) continue;
    const joint = base * groupP[g]! + sign * shift;
    left -= groupP[g]!;
    leftTerms -= groupTerm[g]!;
    chance += joint;
    terms += timesLog(joint);
  }
  if (left > tiny) {
    chance += base * left;
    terms += base * (leftTerms + left * Math.log(base));
  }
  return chance > tiny ? terms - timesLog(chance) : 0;
}
