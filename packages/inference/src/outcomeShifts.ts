import type { Variable } from './network.ts';
import type { OwnRows } from './ownRows.ts';
import { type Standpoint, timesLog, tiny } from './standpoint.ts';

/**
 * What each outcome of a variable makes of groups and classes: P(group and outcome) = base rate x P(group) + shift. Used
 * again for the next posterior.
 */
export type OutcomeShifts = {
  readonly rows: OwnRows;
  /** The shift of outcome k and the i-th group that has rows, at i * rows.length + k. */
  readonly ofGroup: Float64Array;
  /** The shift of outcome k and class c, at c * rows.length + k. */
  readonly ofClass: Float64Array;
};

export function emptyShifts(rows: OwnRows, classes: number): OutcomeShifts {
  return {
    rows,
    ofGroup: new Float64Array(rows.groups.length * rows.length),
    ofClass: new Float64Array(classes * rows.length),
  };
}

/**
 * Takes in a posterior, in place. The innermost loop of all next pages, and written as such: four outcomes at a time, and
 * over every hypothesis that says something of its own, since picking out those that are not negligible takes longer.
 */
export function takeShifts({ ofGroup, ofClass, rows }: OutcomeShifts, { p, groupP }: Standpoint): void {
  const { length, hypotheses, values, from, place, groups } = rows;
  for (let at = 0; at < ofClass.length; at++) ofClass[at] = 0;
  for (let k = 0; k < length; k += 4) {
    let last = -1;
    let i = 0;
    for (let cell = 0; cell < place.length; cell++) {
      const end = from[cell + 1]!;
      const group = place[cell]!;
      if (groupP[groups[group]!] === 0) {
        setFour(ofGroup, group * length + k, 0, 0, 0, 0);
        i = end;
        continue;
      }
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (; i < end; i++) {
        const weight = p[hypotheses[i]!]!;
        const at = i * length + k;
        a += weight * values[at]!;
        b += weight * values[at + 1]!;
        c += weight * values[at + 2]!;
        d += weight * values[at + 3]!;
      }
      addFour(ofClass, rows.class[cell]! * length + k, a, b, c, d);
      if (group === last) addFour(ofGroup, group * length + k, a, b, c, d);
      else setFour(ofGroup, group * length + k, a, b, c, d);
      last = group;
    }
  }
}

function setFour(values: Float64Array, at: number, a: number, b: number, c: number, d: number): void {
  values[at] = a;
  values[at + 1] = b;
  values[at + 2] = c;
  values[at + 3] = d;
}

function addFour(values: Float64Array, at: number, a: number, b: number, c: number, d: number): void {
  values[at] = values[at]! + a;
  values[at + 1] = values[at + 1]! + b;
  values[at + 2] = values[at + 2]! + c;
  values[at + 3] = values[at + 3]! + d;
}

/**
 * The chance of an outcome times the (negative) entropy over groups once it is known to hold, and of a `many` the same
 * for one that does not hold. With J = P(group and outcome) it is the sum of J log J less C log C, C
 * being the sum of J: no group has to be divided by the chance. Groups without a shift come out of sums that are there
 * already.
 */
export function certaintyAfter(
  { ofGroup, rows: { groups, length } }: OutcomeShifts,
  { groupP, groupTerm, total, termTotal }: Standpoint,
  { kind, baseShare }: Variable,
  outcome: number,
): number {
  const base = baseShare[outcome]!;
  const rest = 1 - base;
  const both = kind === 'many';
  let moved = 0;
  let terms = 0;
  let left = total;
  let leftTerms = termTotal;
  for (let i = 0, at = outcome; i < groups.length; i++, at += length) {
    const shift = ofGroup[at]!;
    if (shift === 0) continue;
    const g = groups[i]!;
    const p = groupP[g]!;
    left -= p;
    leftTerms -= groupTerm[g]!;
    moved += shift;
    terms += timesLog(base * p + shift) + (both ? timesLog(rest * p - shift) : 0);
  }
  const held = terms + termsLeft(base, left, leftTerms) - timesLog(base * total + moved);
  return both ? held + termsLeft(rest, left, leftTerms) - timesLog(rest * total - moved) : held;
}

/** What groups without a shift add, `left` being their chance. */
function termsLeft(base: number, left: number, leftTerms: number): number {
  return left > tiny ? base * (leftTerms + left * Math.log(base)) : 0;
}
