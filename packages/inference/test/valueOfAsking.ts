import type { Network } from '../src/index.ts';

/** How good it is to stand at a posterior: larger is better, and convex, so that knowing more is never worse. */
export type Utility = (posterior: Float64Array) => number;

/** Which answer is valued, and by what. */
export type Asking = {
  readonly variable: number;
  readonly utility: Utility;
  /** Makes up for outcomes of a `many` that tell the same twice: 0 to 1. */
  readonly manyDiscount: number;
  /** Hypotheses less likely are left out. */
  readonly negligible?: number;
};

/**
 * The expected gain in utility from the answer to one variable, before it is known; a `many` is taken outcome by outcome.
 * The plain slow way: the oracle of the tests of `createDecisionValues`.
 */
export function valueOfAsking(
  network: Network,
  posterior: Float64Array,
  { variable, utility, manyDiscount, negligible = 1e-7 }: Asking,
): number {
  const { kind, outcomes, p } = network.variables[variable]!;
  const size = network.hypotheses;
  const active = activeHypotheses(posterior, negligible);
  const now = utility(posterior);
  const updated = new Float64Array(size);
  const afterOutcome = (outcome: number, holds: boolean): number => {
    let chance = 0;
    for (const h of active) {
      const share = p[outcome * size + h]!;
      const joint = posterior[h]! * (holds ? share : 1 - share);
      updated[h] = joint;
      chance += joint;
    }
    if (chance <= 0) return 0;
    for (const h of active) updated[h] = updated[h]! / chance;
    return chance * utility(updated);
  };
  let gain = 0;
  if (kind === 'one') {
    let expected = 0;
    let chance = 0;
    for (let k = 0; k < outcomes; k++) {
      expected += afterOutcome(k, true);
      chance += mean(posterior, p, k * size);
    }
    gain = expected / chance - now;
  } else
    for (let k = 0; k < outcomes; k++)
      gain += manyDiscount * (afterOutcome(k, true) + afterOutcome(k, false) - now);
  return Math.max(0, gain);
}

function activeHypotheses(posterior: Float64Array, negligible: number): number[] {
  const active: number[] = [];
  for (let h = 0; h < posterior.length; h++) if (posterior[h]! > negligible) active.push(h);
  return active;
}

function mean(posterior: Float64Array, p: Float64Array, row: number): number {
  let total = 0;
  for (let h = 0; h < posterior.length; h++) total += posterior[h]! * p[row + h]!;
  return total;
}
