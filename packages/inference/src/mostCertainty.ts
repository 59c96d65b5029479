/**
 * The most that an answer can tell, without a logarithm for each group: relative entropy is at most log(1 + chi-square)
 * (A. L. Gibbs and F. E. Su, On choosing and bounding probability metrics, Int. Stat. Rev. 70(3), 2002). With J = P(group and
 * outcome), A = P(group) and C the sum of J, the sum of J log J - C log C is that of J log A, plus that of J log(J / A C),
 * which is at most C log of the sum of J J / (A C C), logarithms being concave. Taken for each outcome, which is nearer
 * than for all outcomes together: most outcomes are rare, and what they tell is then told rarely.
 */
import type { Variable } from './network.ts';
import type { OutcomeShifts } from './outcomeShifts.ts';
import type { Standpoint } from './standpoint.ts';

/** At least the sum of `certaintyAfter` for an outcome that holds and for one that does not. */
export function mostFromEither(
  { ofGroup, rows: { groups, length } }: OutcomeShifts,
  { groupInverse, total, termTotal }: Standpoint,
  { baseShare }: Variable,
  outcome: number,
): number {
  const base = baseShare[outcome]!;
  let moved = 0;
  let spread = 0;
  for (let i = 0, at = outcome; i < groups.length; i++, at += length) {
    const shift = ofGroup[at]!;
    moved += shift;
    spread += shift * shift * groupInverse[groups[i]!]!;
  }
  const chance = base * total + moved;
  const squares = base * (base * total + 2 * moved) + spread;
  return termTotal + mostOf(chance, squares) + mostOf(total - chance, total - 2 * chance + squares);
}

/** At least the sum of `certaintyAfter` over all outcomes of a variable of which one holds. */
export function mostFromOne(
  { ofGroup, rows: { groups, length } }: OutcomeShifts,
  { groupInverse, groupLog, total, termTotal }: Standpoint,
  { baseShare }: Variable,
): number {
  let most = 0;
  for (let k = 0; k < baseShare.length; k++) {
    const base = baseShare[k]!;
    let moved = 0;
    let spread = 0;
    for (let i = 0, at = k; i < groups.length; i++, at += length) {
      const shift = ofGroup[at]!;
      const g = groups[i]!;
      moved += shift;
      spread += shift * shift * groupInverse[g]!;
      most += shift * groupLog[g]!;
    }
    const squares = base * (base * total + 2 * moved) + spread;
    most += base * termTotal + mostOf(base * total + moved, squares);
  }
  return most;
}

function mostOf(chance: number, squares: number): number {
  return chance * Math.log(squares / (chance * chance));
}
