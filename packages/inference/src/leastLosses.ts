import type { OutcomeShifts } from './outcomeShifts.ts';
import type { Cells, Standpoint } from './standpoint.ts';

/** Expected losses of decisions, at the standpoint taken and after outcomes. */
export type LossTable = {
  readonly decisions: number;
  readonly classes: number;
  /** Loss of decision d when class c is the truth, at c * decisions + d. */
  readonly losses: Float64Array;
  /** Where one stands: the expected loss of each decision. */
  readonly now: Float64Array;
  /** By how much an outcome shifts the probability of each class. */
  readonly shifted: Float64Array;
};

export function lossTable(losses: Float64Array, decisions: number): LossTable {
  const classes = losses.length / decisions;
  return {
    losses,
    decisions,
    classes,
    now: new Float64Array(decisions),
    shifted: new Float64Array(classes),
  };
}

/** Takes in where one stands, in place; returns the least loss, decisions before `first` not allowed. */
export function lossesNow(table: LossTable, cells: Cells, { cellP }: Standpoint, first: number): number {
  sumByClass(table.shifted, cells, cellP, 0);
  let least = Number.POSITIVE_INFINITY;
  for (let d = 0; d < table.decisions; d++) {
    const loss = lossOf(table, d);
    table.now[d] = loss;
    if (d >= first && loss < least) least = loss;
  }
  return least;
}

/** The least loss after an outcome that holds, and where `both` are to be expected after one that does not, each times its chance. */
export function lossesAfter(
  table: LossTable,
  cells: Cells,
  shifts: OutcomeShifts,
  outcome: number,
  base: number,
  first: number,
  both: boolean,
): number {
  const { now, decisions } = table;
  sumByClass(table.shifted, cells, shifts, outcome * cells.count);
  let held = Number.POSITIVE_INFINITY;
  let rest = Number.POSITIVE_INFINITY;
  for (let d = first; d < decisions; d++) {
    const shifted = lossOf(table, d);
    const ifHeld = base * now[d]! + shifted;
    const ifNot = (1 - base) * now[d]! - shifted;
    if (ifHeld < held) held = ifHeld;
    if (ifNot < rest) rest = ifNot;
  }
  return both ? held + rest : held;
}

function sumByClass(sums: Float64Array, { classFrom }: Cells, values: Float64Array, row: number): void {
  for (let c = 0; c < sums.length; c++) sums[c] = sumOf(values, row + classFrom[c]!, row + classFrom[c + 1]!);
}

/** Two sums at a time: each addition would otherwise wait for the one before. */
function sumOf(values: Float64Array, from: number, to: number): number {
  let even = 0;
  let odd = 0;
  let i = from;
  for (; i + 1 < to; i += 2) {
    even += values[i]!;
    odd += values[i + 1]!;
  }
  return i < to ? even + odd + values[i]! : even + odd;
}

function lossOf({ losses, decisions, shifted, classes }: LossTable, decision: number): number {
  let loss = 0;
  for (let c = 0; c < classes; c++) loss += shifted[c]! * losses[c * decisions + decision]!;
  return loss;
}
