/**
 * What asking is worth to who must name a group and choose a decision, written so that only hypotheses that are not
 * negligible, and of them only shares of their own, are looked at. Tested against the plain way, for any utility:
 * test/valueOfAsking.ts.
 */
import { emptyLossTable, type LossTable, lossesAfter, lossesNow } from './leastLosses.ts';
import { mostFromEither, mostFromOne } from './mostCertainty.ts';
import type { Network, Variable } from './network.ts';
import { certaintyAfter, emptyShifts, type OutcomeShifts, takeShifts } from './outcomeShifts.ts';
import { ownRowsOf } from './ownRows.ts';
import { cellsOf, emptyStandpoint, type HypothesisCells, type Standpoint, standAt } from './standpoint.ts';

/** The utility: worth of certainty (nats of negative entropy over groups) less worth of the least expected loss. */
export type DecisionWorth = {
  readonly certaintyWorth: number;
  readonly lossWorth: number;
  /** The class of each hypothesis: rows of the loss table. */
  readonly classes: Uint8Array;
  /** Loss of decision d when class c is the truth, at c * decisions + d. */
  readonly losses: Float64Array;
  readonly decisions: number;
};

export type DecisionValue = {
  /** The expected gain in utility from the answer to a variable, before it is known. A `many` is taken outcome by outcome. */
  readonly of: (variable: number) => number;
  /** No less than that gain, in a small part of the time. */
  readonly atMost: (variable: number) => number;
};

export type DecisionValues = (
  posterior: Float64Array,
  /** Decisions before this one are not allowed. */
  firstDecision: number,
  /** Makes up for outcomes of a `many` that tell the same twice: 0 to 1. */
  manyDiscount: number,
  /** Hypotheses less likely are left out. */
  negligible: number,
) => DecisionValue;

/**
 * Laid out once for a network, to be asked often. It works in one place for all posteriors: the values of one can be
 * asked for until the next one is given.
 * @throws Error from a value asked for later.
 */
export function createDecisionValues(network: Network, worth: DecisionWorth): DecisionValues {
  const desk = emptyDesk(network, worth);
  return (posterior, firstDecision, manyDiscount, negligible) => {
    const turn = ++desk.turn;
    takePlace(desk, posterior, firstDecision, negligible);
    const valued =
      (certainty: Certainty) =>
      (variable: number): number => {
        if (turn !== desk.turn)
          throw new Error('asked for the value of a posterior that another one has followed');
        return Math.max(0, gainFrom(desk, variable, manyDiscount, certainty));
      };
    return { of: valued(certaintyOf), atMost: valued(mostCertaintyOf) };
  };
}

type Desk = {
  readonly network: Network;
  readonly worth: DecisionWorth;
  readonly cells: HypothesisCells;
  /** By variable, made when first needed. */
  readonly drawers: (Drawer | undefined)[];
  readonly standpoint: Standpoint;
  readonly losses: LossTable;
  turn: number;
  posterior: Float64Array;
  /** The utility of standing at the posterior as it is, nothing left out. */
  now: number;
};

/** What is kept of one variable, and the turn whose shifts are there. */
type Drawer = { readonly uneven: Uneven; readonly shifts: OutcomeShifts; turn: number };

function emptyDesk(network: Network, worth: DecisionWorth): Desk {
  const classes = worth.losses.length / worth.decisions;
  return {
    network,
    worth,
    cells: cellsOf(network, worth.classes, classes),
    drawers: network.variables.map(() => undefined),
    standpoint: emptyStandpoint(network, worth.classes, classes),
    losses: emptyLossTable(worth.losses, worth.decisions),
    turn: 0,
    posterior: new Float64Array(),
    now: 0,
  };
}

function drawerOf({ network, cells, losses }: Desk, variable: Variable): Drawer {
  return {
    uneven: unevenOf(network, variable),
    shifts: emptyShifts(ownRowsOf(variable, cells), losses.classes),
    turn: 0,
  };
}

function takePlace(desk: Desk, posterior: Float64Array, firstDecision: number, negligible: number): void {
  const { worth, standpoint, losses } = desk;
  desk.posterior = posterior;
  standAt(standpoint, posterior, 0);
  const loss = lossesNow(losses, standpoint, firstDecision);
  desk.now = worth.certaintyWorth * standpoint.termTotal - worth.lossWorth * loss;
  standAt(standpoint, posterior, negligible);
  lossesNow(losses, standpoint, firstDecision);
}

/** The sum over a variable's outcomes of what is known after each: exact, or the most that it can be. */
type Certainty = (desk: Desk, shifts: OutcomeShifts, variable: Variable) => number;

function gainFrom(desk: Desk, number: number, manyDiscount: number, certainty: Certainty): number {
  const { worth, now } = desk;
  const variable = desk.network.variables[number]!;
  const { shifts, uneven } = drawerAt(desk, number, variable);
  const expected =
    worth.certaintyWorth * certainty(desk, shifts, variable) -
    worth.lossWorth * lossesOf(desk, shifts, variable);
  return variable.kind === 'one'
    ? expected / chanceOfAny(desk.posterior, uneven) - now
    : manyDiscount * (expected - variable.outcomes * now);
}

/** The drawer of a variable, with the shifts of this turn in it. */
function drawerAt(desk: Desk, number: number, variable: Variable): Drawer {
  const drawer = desk.drawers[number] ?? drawerOf(desk, variable);
  desk.drawers[number] = drawer;
  if (drawer.turn !== desk.turn) takeShifts(drawer.shifts, desk.standpoint);
  drawer.turn = desk.turn;
  return drawer;
}

function certaintyOf({ standpoint }: Desk, shifts: OutcomeShifts, variable: Variable): number {
  let sum = 0;
  for (let k = 0; k < variable.outcomes; k++) sum += certaintyAfter(shifts, standpoint, variable, k);
  return sum;
}

/** Added to what is rounded, so that the most is never less than the value itself. */
const slack = 1e-9;

function mostCertaintyOf({ standpoint }: Desk, shifts: OutcomeShifts, variable: Variable): number {
  if (standpoint.total === 0) return slack;
  if (variable.kind === 'one') return slack + mostFromOne(shifts, standpoint, variable);
  let sum = slack;
  for (let k = 0; k < variable.outcomes; k++) sum += mostFromEither(shifts, standpoint, variable, k);
  return sum;
}

function lossesOf({ losses }: Desk, shifts: OutcomeShifts, variable: Variable): number {
  let sum = 0;
  for (let k = 0; k < variable.outcomes; k++) sum += lossesAfter(losses, shifts, variable, k);
  return sum;
}

/** The sum of a variable's base rates, and the hypotheses whose own shares make it another one: by how much. */
type Uneven = { readonly sum: number; readonly hypotheses: Uint16Array; readonly by: Float64Array };

/** Sums closer than this are the same sum, rounded. */
const rounding = 1e-12;

function unevenOf({ hypotheses }: Network, variable: Variable): Uneven {
  const { outcomes, own, ownFrom, ownShare, baseShare } = variable;
  const by = new Float64Array(hypotheses);
  for (let k = 0; k < outcomes; k++)
    for (let i = ownFrom[k]!; i < ownFrom[k + 1]!; i++) by[own[i]!]! += ownShare[i]! - baseShare[k]!;
  const uneven = [...by.keys()].filter((h) => Math.abs(by[h]!) > rounding);
  return {
    sum: baseShare.reduce((sum, share) => sum + share, 0),
    hypotheses: Uint16Array.from(uneven),
    by: Float64Array.from(uneven, (h) => by[h]!),
  };
}

/** The chance that any outcome of a variable holds: 1, but for clamped shares. */
function chanceOfAny(posterior: Float64Array, { sum, hypotheses, by }: Uneven): number {
  let chance = sum;
  for (let i = 0; i < by.length; i++) chance += posterior[hypotheses[i]!]! * by[i]!;
  return chance;
}
