import type { OutcomeShifts } from './outcomeShifts.ts';
import type { Standpoint } from './standpoint.ts';

/** Expected losses of decisions, at the standpoint taken and after outcomes. */
export type LossTable = {
  readonly decisions: number;
  readonly classes: number;
  /** Loss of decision d when class c is the truth, at c * decisions + d. */
  readonly losses: Float64Array;
  /** Where one stands: the expected loss of each decision. */
  readonly now: Float64Array;
};

export function lossTable(losses: Float64Array, decisions: number): LossTable {
  return { losses, decisions, classes: losses.length / decisions, now: new Float64Array(decisions) };
}

/** Takes in where one stands, in place; returns the least loss, decisions before `first` not allowed. */
export function lossesNow(
  { decisions, classes, losses, now }: LossTable,
  { classP }: Standpoint,
  first: number,
): number {
  let least = Number.POSITIVE_INFINITY;
  for (let d = 0; d < decisions; d++) {
    let loss = 0;
    for (let c = 0; c < classes; c++) loss += classP[c]! * losses[c * decisions + d]!;
    now[d] = loss;
    if (d >= first && loss < least) least = loss;
  }
  return least;
}

/** The least loss after an outcome that holds, and where `both` are to be expected after one that does not, each times its chance. */
export function lossesAfter(
  { now, decisions, classes, losses }: LossTable,
  { ofClass, rows: { length } }: OutcomeShifts,
  outcome: number,
  base: number,
  first: number,
  both: boolean,
): number {
  let held = Number.POSITIVE_INFINITY;
  let rest = Number.POSITIVE_INFINITY;
  for (let d = first; d < decisions; d++) {
    let shifted = 0;
    for (let c = 0, at = outcome; c < classes; c++, at += length)
      shifted += ofClass[at]! * losses[c * decisions + d]!;
    const ifHeld = base * now[d]! + shifted;
    const ifNot = (1 - base) * now[d]! - shifted;
    if (ifHeld < held) held = ifHeld;
    if (ifNot < rest) rest = ifNot;
  }
  return both ? held + rest : held;
}
