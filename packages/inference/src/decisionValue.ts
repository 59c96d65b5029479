/**
 * What asking is worth to who must name a group and choose a decision: `valueOfAsking` for one utility, written so that
 * only the hypotheses that say something of their own about an outcome are looked at.
 */
import type { Network, Variable } from './network.ts';

/** Worth of certainty (nats of negative entropy over groups) less worth of the least expected loss of a decision. */
export type DecisionWorth = {
  readonly certaintyWorth: number;
  readonly lossWorth: number;
  /** The class of each hypothesis: rows of the loss table. */
  readonly classes: Uint8Array;
  /** Loss of decision d when class c is the truth, at c * decisions + d. */
  readonly losses: Float64Array;
  readonly decisions: number;
  /** Decisions before this one are not allowed. */
  readonly firstDecision: number;
};

/** The expected gain from the answer to a variable; see `valueOfAsking`. */
export type DecisionValue = (variable: number) => number;

/**
 * Laid out once for a network, to be asked often. It works in one place for all posteriors: the values of one can be
 * asked for until the next one is given.
 * @throws Error from a value asked for later.
 */
export function createDecisionValues(
  network: Network,
  worth: Omit<DecisionWorth, 'firstDecision'>,
): (
  posterior: Float64Array,
  firstDecision: number,
  manyDiscount: number,
  negligible: number,
) => DecisionValue {
  const size = network.hypotheses;
  const { classes, losses, decisions, certaintyWorth, lossWorth } = worth;
  const classCount = losses.length / decisions;
  const active = new Float64Array(size);
  const groupSums = new Float64Array(network.groups);
  const groupTerms = new Float64Array(network.groups);
  const classSums = new Float64Array(classCount);
  const ownInGroup = new Float64Array(network.groups);
  const heldInGroup = new Float64Array(network.groups);
  const touched = new Uint16Array(network.groups);
  const ownInClass = new Float64Array(classCount);
  const heldInClass = new Float64Array(classCount);
  let total = 0;
  let termTotal = 0;
  let first = 0;
  let turn = 0;

  const leastLoss = (base: number, own: (c: number) => number): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let d = first; d < decisions; d++) {
      let loss = 0;
      for (let c = 0; c < classCount; c++)
        loss += (base * (classSums[c]! - ownInClass[c]!) + own(c)) * losses[c * decisions + d]!;
      if (loss < least) least = loss;
    }
    return least;
  };
  const heldOf = (c: number): number => heldInClass[c]!;
  const restOf = (c: number): number => ownInClass[c]! - heldInClass[c]!;
  const wholeOf = (c: number): number => ownInClass[c]!;

  /** Chance times utility after an outcome that holds (or does not), its touched groups summed before. */
  const utilityOf = (count: number, base: number, holds: boolean): number => {
    let chance = 0;
    let sum = 0;
    let untouched = total;
    let untouchedTerms = termTotal;
    for (let i = 0; i < count; i++) {
      const g = touched[i]!;
      const own = holds ? heldInGroup[g]! : ownInGroup[g]! - heldInGroup[g]!;
      const joint = base * (groupSums[g]! - ownInGroup[g]!) + own;
      untouched -= groupSums[g]!;
      untouchedTerms -= groupTerms[g]!;
      chance += joint;
      if (joint > tiny) sum += joint * Math.log(joint);
    }
    if (untouched > tiny) {
      chance += base * untouched;
      sum += base * (untouchedTerms + untouched * Math.log(base));
    }
    if (chance <= tiny) return 0;
    const certainty = sum - chance * Math.log(chance);
    return certaintyWorth * certainty - lossWorth * leastLoss(base, holds ? heldOf : restOf);
  };

  const gather = (variable: Variable, outcome: number): number => {
    let count = 0;
    ownInClass.fill(0);
    heldInClass.fill(0);
    for (let i = variable.ownFrom[outcome]!; i < variable.ownFrom[outcome + 1]!; i++) {
      const h = variable.own[i]!;
      const probability = active[h]!;
      if (probability === 0) continue;
      const g = network.group[h]!;
      const c = classes[h]!;
      const held = probability * variable.ownShare[i]!;
      if (ownInGroup[g] === 0) touched[count++] = g;
      ownInGroup[g]! += probability;
      heldInGroup[g]! += held;
      ownInClass[c]! += probability;
      heldInClass[c]! += held;
    }
    return count;
  };
  const forget = (count: number): void => {
    for (let i = 0; i < count; i++) {
      ownInGroup[touched[i]!] = 0;
      heldInGroup[touched[i]!] = 0;
    }
  };

  /** Sums the posterior by group and class; gives the utility of standing at it. */
  const layOut = (posterior: Float64Array, firstDecision: number, negligible: number): number => {
    first = firstDecision;
    total = 0;
    termTotal = 0;
    groupSums.fill(0);
    classSums.fill(0);
    let now = -lossWorth;
    const all = new Float64Array(network.groups);
    for (let h = 0; h < size; h++) {
      const p = posterior[h]!;
      all[network.group[h]!]! += p;
      active[h] = p > negligible ? p : 0;
      groupSums[network.group[h]!]! += active[h]!;
      classSums[classes[h]!]! += p;
      total += active[h]!;
    }
    ownInClass.fill(0);
    now *= leastLoss(1, wholeOf);
    for (const p of all) if (p > 1e-9) now += certaintyWorth * p * Math.log(p);
    classSums.fill(0);
    for (let h = 0; h < size; h++) classSums[classes[h]!]! += active[h]!;
    for (let g = 0; g < network.groups; g++) {
      groupTerms[g] = groupSums[g]! > 0 ? groupSums[g]! * Math.log(groupSums[g]!) : 0;
      termTotal += groupTerms[g]!;
    }
    return now;
  };

  return (posterior, firstDecision, manyDiscount, negligible) => {
    const own = ++turn;
    const now = layOut(posterior, firstDecision, negligible);
    return (number) => {
      if (own !== turn) throw new Error('asked for the value of a posterior that another one has followed');
      const variable = network.variables[number]!;
      let gain = 0;
      let chance = 0;
      for (let k = 0; k < variable.outcomes; k++) {
        const base = variable.baseShare[k]!;
        const count = gather(variable, k);
        gain += utilityOf(count, base, true);
        if (variable.kind === 'one') chance += chanceOf(posterior, variable, k);
        else gain += utilityOf(count, 1 - base, false) - now;
        forget(count);
      }
      return Math.max(0, variable.kind === 'one' ? gain / chance - now : manyDiscount * gain);
    };
  };
}

/** Below this a probability adds nothing that could be seen. */
const tiny = 1e-15;

function chanceOf(posterior: Float64Array, variable: Variable, k: number): number {
  const base = variable.baseShare[k]!;
  let chance = base;
  for (let i = variable.ownFrom[k]!; i < variable.ownFrom[k + 1]!; i++)
    chance += posterior[variable.own[i]!]! * (variable.ownShare[i]! - base);
  return chance;
}
