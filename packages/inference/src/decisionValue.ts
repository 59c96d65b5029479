/**
 * What asking is worth to who must name a group and choose a decision: `valueOfAsking` for one utility, written so that
 * only the hypotheses that say something of their own about an outcome are looked at. Tested against it.
 */
import type { Network, Variable } from './network.ts';

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

/** The expected gain from the answer to a variable; see `valueOfAsking`. */
export type DecisionValue = (variable: number) => number;

export type DecisionValues = (
  posterior: Float64Array,
  /** Decisions before this one are not allowed. */
  firstDecision: number,
  manyDiscount: number,
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
    desk.firstDecision = firstDecision;
    const now = utilityNow(desk, posterior);
    layOut(desk, posterior, negligible);
    return (variable) => {
      if (turn !== desk.turn)
        throw new Error('asked for the value of a posterior that another one has followed');
      const value =
        network.variables[variable]!.kind === 'one'
          ? gainFromOne(desk, posterior, network.variables[variable]!, now)
          : manyDiscount * gainFromMany(desk, network.variables[variable]!, now);
      return Math.max(0, value);
    };
  };
}

/** Sums over a posterior, and over what the hypotheses with a share of their own in one outcome make of it. */
type Desk = {
  readonly network: Network;
  readonly worth: DecisionWorth;
  turn: number;
  firstDecision: number;
  /** The posterior, 0 where negligible; its sums by group and class, and in all. */
  readonly active: Float64Array;
  readonly groups: Float64Array;
  readonly classes: Float64Array;
  total: number;
  /** x log x of each group's sum, and the sum of these. */
  readonly groupTerms: Float64Array;
  termTotal: number;
  /** Of those with a share of their own: probability, and probability that the outcome holds. */
  readonly ownInGroup: Float64Array;
  readonly heldInGroup: Float64Array;
  readonly ownInClass: Float64Array;
  readonly heldInClass: Float64Array;
  /** The groups with such a hypothesis. */
  readonly touched: Uint16Array;
  touchedCount: number;
};

function emptyDesk(network: Network, worth: DecisionWorth): Desk {
  const byGroup = (): Float64Array => new Float64Array(network.groups);
  const byClass = (): Float64Array => new Float64Array(worth.losses.length / worth.decisions);
  return {
    network,
    worth,
    turn: 0,
    firstDecision: 0,
    active: new Float64Array(network.hypotheses),
    groups: byGroup(),
    classes: byClass(),
    total: 0,
    groupTerms: byGroup(),
    termTotal: 0,
    ownInGroup: byGroup(),
    heldInGroup: byGroup(),
    ownInClass: byClass(),
    heldInClass: byClass(),
    touched: new Uint16Array(network.groups),
    touchedCount: 0,
  };
}

/** The utility of standing at the posterior as it is, nothing left out. */
function utilityNow(desk: Desk, posterior: Float64Array): number {
  layOut(desk, posterior, 0);
  const { certaintyWorth, lossWorth } = desk.worth;
  return certaintyWorth * desk.termTotal - lossWorth * leastLoss(desk, 1, true);
}

function layOut(desk: Desk, posterior: Float64Array, negligible: number): void {
  const { network, worth, active, groups, classes, groupTerms } = desk;
  for (const sums of [groups, classes, desk.ownInClass, desk.heldInClass]) sums.fill(0);
  desk.total = 0;
  desk.termTotal = 0;
  for (let h = 0; h < posterior.length; h++) {
    const p = posterior[h]! > negligible ? posterior[h]! : 0;
    active[h] = p;
    groups[network.group[h]!]! += p;
    classes[worth.classes[h]!]! += p;
    desk.total += p;
  }
  for (let g = 0; g < groups.length; g++) {
    groupTerms[g] = timesLog(groups[g]!);
    desk.termTotal += groupTerms[g]!;
  }
}

function gainFromOne(desk: Desk, posterior: Float64Array, variable: Variable, now: number): number {
  let expected = 0;
  let chance = 0;
  for (let k = 0; k < variable.outcomes; k++) {
    gather(desk, variable, k);
    expected += utilityAfter(desk, variable.baseShare[k]!, true);
    chance += chanceOf(posterior, variable, k);
  }
  return expected / chance - now;
}

function gainFromMany(desk: Desk, variable: Variable, now: number): number {
  let gain = 0;
  for (let k = 0; k < variable.outcomes; k++) {
    const base = variable.baseShare[k]!;
    gather(desk, variable, k);
    gain += utilityAfter(desk, base, true) + utilityAfter(desk, 1 - base, false) - now;
  }
  return gain;
}

/** Sums up the hypotheses that have a share of their own in an outcome. */
function gather(desk: Desk, { own, ownFrom, ownShare }: Variable, outcome: number): void {
  const { network, worth, active, ownInGroup, heldInGroup, ownInClass, heldInClass } = desk;
  clearTouched(desk);
  for (let i = ownFrom[outcome]!; i < ownFrom[outcome + 1]!; i++) {
    const h = own[i]!;
    const probability = active[h]!;
    if (probability === 0) continue;
    const g = network.group[h]!;
    const c = worth.classes[h]!;
    const held = probability * ownShare[i]!;
    if (ownInGroup[g] === 0) desk.touched[desk.touchedCount++] = g;
    ownInGroup[g]! += probability;
    heldInGroup[g]! += held;
    ownInClass[c]! += probability;
    heldInClass[c]! += held;
  }
}

function clearTouched(desk: Desk): void {
  for (let i = 0; i < desk.touchedCount; i++) {
    desk.ownInGroup[desk.touched[i]!] = 0;
    desk.heldInGroup[desk.touched[i]!] = 0;
  }
  desk.touchedCount = 0;
  desk.ownInClass.fill(0);
  desk.heldInClass.fill(0);
}

/**
 * The chance of an outcome times the utility of knowing that it holds, or that it does not; `base`: the chance of that
 * where a hypothesis has no share of its own. With J = P(group and outcome) the certainty is the sum of J log J less
 * C log C, C being the sum of J: no group has to be divided by the chance.
 */
function utilityAfter(desk: Desk, base: number, holds: boolean): number {
  const { groups, groupTerms, ownInGroup, heldInGroup, touched, touchedCount, worth } = desk;
  let chance = 0;
  let terms = 0;
  let left = desk.total;
  let leftTerms = desk.termTotal;
  for (let i = 0; i < touchedCount; i++) {
    const g = touched[i]!;
    const own = holds ? heldInGroup[g]! : ownInGroup[g]! - heldInGroup[g]!;
    const joint = base * (groups[g]! - ownInGroup[g]!) + own;
    left -= groups[g]!;
    leftTerms -= groupTerms[g]!;
    chance += joint;
    terms += timesLog(joint);
  }
  if (left > tiny) {
    chance += base * left;
    terms += base * (leftTerms + left * Math.log(base));
  }
  if (chance <= tiny) return 0;
  return worth.certaintyWorth * (terms - timesLog(chance)) - worth.lossWorth * leastLoss(desk, base, holds);
}

/** Over the allowed decisions: the least loss times the chance of the outcome. */
function leastLoss(
  { worth, classes, ownInClass, heldInClass, firstDecision }: Desk,
  base: number,
  holds: boolean,
): number {
  const { losses, decisions } = worth;
  let least = Number.POSITIVE_INFINITY;
  for (let d = firstDecision; d < decisions; d++) {
    let loss = 0;
    for (let c = 0; c < classes.length; c++) {
      const own = holds ? heldInClass[c]! : ownInClass[c]! - heldInClass[c]!;
      loss += (base * (classes[c]! - ownInClass[c]!) + own) * losses[c * decisions + d]!;
    }
    if (loss < least) least = loss;
  }
  return least;
}

/** Below this a probability adds nothing that could be seen. */
const tiny = 1e-15;

function timesLog(p: number): number {
  return p > tiny ? p * Math.log(p) : 0;
}

function chanceOf(
  posterior: Float64Array,
  { own, ownFrom, ownShare, baseShare }: Variable,
  k: number,
): number {
  const base = baseShare[k]!;
  let chance = base;
  for (let i = ownFrom[k]!; i < ownFrom[k + 1]!; i++) chance += posterior[own[i]!]! * (ownShare[i]! - base);
  return chance;
}
