/**
 * The most that an answer can tell, without a logarithm for each group: relative entropy is at most log(1 + chi-square)
 * (A. L. Gibbs and F. E. Su, On choosing and bounding probability metrics, Int. Stat. Rev. 70(3), 2002).
 */
import type { OutcomeShifts } from './outcomeShifts.ts';
import { type Standpoint, timesLog } from './standpoint.ts';

/** At least the sum of `certaintyAfter` for an outcome that holds and for one that does not. */
export function mostFromEither(
  { ofGroup, rows: { groups, length } }: OutcomeShifts,
  { groupInverse, total, termTotal }: Standpoint,
  outcome: number,
  base: number,
): number {
  let moved = 0;
  let spread = 0;
  for (let i = 0, at = outcome; i < groups.length; i++, at += length) {
    const shift = ofGroup[at]!;
    moved += shift;
    spread += shift * shift * groupInverse[groups[i]!]!;
  }
  const chance = base + moved / total;
  const chiSquare = (spread - (moved * moved) / total) / (total * chance * (1 - chance));
  return total * Math.log1p(Math.max(0, chiSquare)) + termTotal - timesLog(total);
}

/**
 * At least the sum of `certaintyAfter` over all outcomes of a variable of which one holds. With J = P(group and outcome), A =
 * P(group), C the sum of J over groups and S over all: the sum of J log J - C log C is that of J log A, plus that of J log(J / A C), which is at
 * most S log of the sum of J J / (A C S), logarithms being concave.
 */
export function mostFromOne(
  { ofGroup, rows: { groups, length } }: OutcomeShifts,
  { groupInverse, groupLog, total, termTotal }: Standpoint,
  baseShare: Float64Array,
): number {
  let chances = 0;
  let ratios = 0;
  let terms = 0;
  for (let k = 0; k < baseShare.length; k++) {
    const base = baseShare[k]!;
    let moved = 0;
    let spread = 0;
    for (let i = 0, at = k; i < groups.length; i++, at += length) {
      const shift = ofGroup[at]!;
      const g = groups[i]!;
      moved += shift;
      spread += shift * shift * groupInverse[g]!;
      terms += shift * groupLog[g]!;
    }
    const chance = base * total + moved;
    terms += base * termTotal;
    ratios += (base * base * total + 2 * base * moved + spread) / chance;
    chances += chance;
  }
  return terms + chances * Math.log(ratios / chances);
}
