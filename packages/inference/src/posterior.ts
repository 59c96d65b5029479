import { type Finding, termsOf } from './finding.ts';
import type { Network } from './network.ts';

/** Scores in logarithms to probabilities that sum to 1, in place; safe for scores of any size. */
export function normalise(scores: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > top) top = score;
  let total = 0;
  for (let h = 0; h < scores.length; h++) {
    const weight = Math.exp(scores[h]! - top);
    scores[h] = weight;
    total += weight;
  }
  for (let h = 0; h < scores.length; h++) scores[h] = scores[h]! / total;
  return scores;
}

/** What one finding adds to the logarithm of each hypothesis' odds against the base rates. */
export function contribution(network: Network, finding: Finding): Float64Array {
  const size = network.hypotheses;
  const out = new Float64Array(size);
  const variable = network.variables[finding.variable]!;
  for (const { outcome, holds, weight } of termsOf(network, finding)) {
    if (weight === 0) continue;
    const table = holds ? variable.logPresent : variable.logAbsent;
    const row = outcome * size;
    for (let h = 0; h < size; h++) out[h] = out[h]! + weight * table[row + h]!;
  }
  return out;
}

/** The tempered prior in logarithms, up to a constant; a new array. */
export function priorScores(network: Network): Float64Array {
  return network.logPrior.slice();
}

/** The probability of each group: the sum over its hypotheses. Written to `sums`, when given one to use again. */
export function byGroup(
  network: Network,
  probabilities: Float64Array,
  sums: Float64Array = new Float64Array(network.groups),
): Float64Array {
  sums.fill(0);
  for (let h = 0; h < probabilities.length; h++) sums[network.group[h]!]! += probabilities[h]!;
  return sums;
}

/** P(hypothesis | findings), exact; sums to 1. The order of the findings changes nothing but the last digits. */
export function posterior(network: Network, findings: readonly Finding[]): Float64Array {
  const scores = priorScores(network);
  for (const finding of findings) {
    const added = contribution(network, finding);
    for (let h = 0; h < scores.length; h++) scores[h] = scores[h]! + added[h]!;
  }
  return normalise(scores);
}
