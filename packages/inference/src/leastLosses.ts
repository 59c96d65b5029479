import type { Variable } from './network.ts';
import type { OutcomeShifts } from './outcomeShifts.ts';
import type { Standpoint } from './standpoint.ts';

/** Expected losses of decisions, at the standpoint taken and after outcomes. */
export type LossTable = {
  readonly decisions: number;
  readonly classes: number;
  /** Loss of decision d when class c is the truth, at c * decisions + d. */
  readonly losses: Float64Array;
  /** Where one stands: the expected loss of each decision, and the first that is allowed. */
  readonly now: Float64Array;
  first: number;
};

export function emptyLossTable(losses: Float64Array, decisions: number): LossTable {
  const classes = losses.length / decisions;
  return { losses, decisions, classes, now: new Float64Array(decisions), first: 0 };
}

/** Takes in where one stands, in place; returns the least loss, decisions before `first` not allowed. */
export function lossesNow(table: LossTable, { classP }: Standpoint, first: number): number {
  const { decisions, classes, losses, now } = table;
  table.first = first;
  let least = Number.POSITIVE_INFINITY;
  for (let d = 0; d < decisions; d++) {
    let loss = 0;
    for (let c = 0; c < classes; c++) loss += classP[c]! * losses[c * decisions + d]!;
    now[d] = loss;
    if (d >= first && loss < least) least = loss;
  }
  return least;
}

/** The least loss after an outcome that holds, and of a `many` after one that does not, each times its chance. */
export function lossesAfter(
  { now, first, decisions, classes, losses }: LossTable,
  { ofClass, rows: { length } }: OutcomeShifts,
  { kind, baseShare }: Variable,
  outcome: number,
): number {
  const base = baseShare[outcome]!;
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
  return kind === 'many' ? held + rest : held;
}
