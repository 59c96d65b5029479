import type { Finding } from './finding.ts';
import type { Network, Variable } from './network.ts';

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
  const out = new Float64Array(network.hypotheses);
  addContribution(network, finding, out);
  return out;
}

/**
 * Adds what one finding says, in place. Hypotheses without a share of their own in an outcome get nothing added, so only
 * the others are looked at; outcomes left out of an asked `many` all count alike, so their sum is taken as laid out and
 * those that were said are taken back. The same as adding up `termsOf`, but for the last digits.
 */
export function addContribution(network: Network, finding: Finding, scores: Float64Array): void {
  const variable = network.variables[finding.variable]!;
  const { weights } = network;
  if (finding.kind === 'one') {
    const share = finding.beside?.share ?? 0;
    addRow(variable, variable.ownLogPresent, finding.outcome, weights.one * (1 - share), scores);
    if (finding.beside !== undefined)
      addRow(variable, variable.ownLogPresent, finding.beside.outcome, weights.one * share, scores);
    return;
  }
  const { present, denied, asked } = finding;
  const presentWeight = weights.present * Math.max(1, present.length) ** -weights.crowding;
  for (const outcome of present) addRow(variable, variable.ownLogPresent, outcome, presentWeight, scores);
  for (const outcome of denied) addRow(variable, variable.ownLogAbsent, outcome, weights.denied, scores);
  if (!asked) return;
  if (present.length === 0 && variable.nothing !== undefined)
    addRow(variable, variable.ownLogPresent, variable.nothing, weights.nothing, scores);
  else addUnchosen(variable, [...present, ...denied], scores);
}

function addUnchosen(variable: Variable, said: readonly number[], scores: Float64Array): void {
  const { absentWeight, logAllAbsent, nothing } = variable;
  if (absentWeight === 0) return;
  for (let h = 0; h < scores.length; h++) scores[h]! += absentWeight * logAllAbsent[h]!;
  for (const [i, outcome] of said.entries())
    if (outcome !== nothing && said.indexOf(outcome) === i)
      addRow(variable, variable.ownLogAbsent, outcome, -absentWeight, scores);
}

function addRow(
  { own, ownFrom }: Variable,
  values: Float64Array,
  outcome: number,
  weight: number,
  scores: Float64Array,
): void {
  if (weight === 0) return;
  const end = ownFrom[outcome + 1]!;
  for (let i = ownFrom[outcome]!; i < end; i++) {
    const h = own[i]!;
    scores[h] = scores[h]! + weight * values[i]!;
  }
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
    addContribution(network, finding, scores);
  }
  return normalise(scores);
}
