import type { Finding } from './finding.ts';
import type { Network, Variable } from './network.ts';
import { type SaidOutcome, saidOutcomes } from './saidOutcomes.ts';
import { addTogether } from './together.ts';

/** Scores in logarithms to probabilities that sum to 1, in place; safe for scores of any size. */
export function normalise(scores: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (let h = 0; h < scores.length; h++) if (scores[h]! > top) top = scores[h]!;
  let total = 0;
  for (let h = 0; h < scores.length; h++) {
    const weight = Math.exp(scores[h]! - top);
    scores[h] = weight;
    total += weight;
  }
  for (let h = 0; h < scores.length; h++) scores[h] = scores[h]! / total;
  return scores;
}

/** Adds what one finding says, in place: the same as adding up `termsOf`, but for the last digits. */
export function addContribution(network: Network, finding: Finding, scores: Float64Array): void {
  const variable = network.variables[finding.variable]!;
  const { outcomes, allRest } = saidOutcomes(network, finding);
  for (let i = 0; i < outcomes.length; i++) addOutcome(scores, variable, outcomes[i]!);
  if (allRest !== 0) addScaled(scores, variable.logAllAbsent, 0, allRest);
}

/** Adds an outcome, as one that holds and as one that does not, each with its weight. */
function addOutcome(scores: Float64Array, variable: Variable, said: SaidOutcome): void {
  const count = variable.ownFrom[said.outcome + 1]! - variable.ownFrom[said.outcome]!;
  if (2 * count < scores.length) addOwn(scores, variable, said);
  else addWhole(scores, variable, said);
}

function addWhole(scores: Float64Array, variable: Variable, said: SaidOutcome): void {
  const row = said.outcome * scores.length;
  if (said.rest === 0) addScaled(scores, variable.logPresent, row, said.holds);
  else if (said.holds === 0) addScaled(scores, variable.logAbsent, row, said.rest);
  else addBoth(scores, variable, said);
}

/** Where most hypotheses have the base rate, which adds nothing, only the others are looked at. */
function addOwn(
  scores: Float64Array,
  { own, ownFrom, ownLogPresent, ownLogAbsent }: Variable,
  { outcome, holds, rest }: SaidOutcome,
): void {
  const to = ownFrom[outcome + 1]!;
  if (rest === 0)
    for (let i = ownFrom[outcome]!; i < to; i++) {
      const h = own[i]!;
      scores[h] = scores[h]! + holds * ownLogPresent[i]!;
    }
  else
    for (let i = ownFrom[outcome]!; i < to; i++) {
      const h = own[i]!;
      scores[h] = scores[h]! + (holds * ownLogPresent[i]! + rest * ownLogAbsent[i]!);
    }
}

/**
 * The innermost loop of all posteriors, and written as such: four steps at a time, and over every hypothesis, since
 * picking out those that have a share of their own takes twice as long for each of them.
 */
function addScaled(scores: Float64Array, values: Float64Array, row: number, weight: number): void {
  const byFour = scores.length & ~3;
  for (let h = 0; h < byFour; h += 4) {
    const v = row + h;
    scores[h] = scores[h]! + weight * values[v]!;
    scores[h + 1] = scores[h + 1]! + weight * values[v + 1]!;
    scores[h + 2] = scores[h + 2]! + weight * values[v + 2]!;
    scores[h + 3] = scores[h + 3]! + weight * values[v + 3]!;
  }
  for (let h = byFour; h < scores.length; h++) scores[h] = scores[h]! + weight * values[row + h]!;
}

/** An outcome that counts both ways: the scores come out of memory once. */
function addBoth(
  scores: Float64Array,
  { logPresent, logAbsent }: Variable,
  { outcome, holds, rest }: SaidOutcome,
): void {
  const row = outcome * scores.length;
  const byFour = scores.length & ~3;
  for (let h = 0; h < byFour; h += 4) {
    const v = row + h;
    scores[h] = scores[h]! + holds * logPresent[v]! + rest * logAbsent[v]!;
    scores[h + 1] = scores[h + 1]! + holds * logPresent[v + 1]! + rest * logAbsent[v + 1]!;
    scores[h + 2] = scores[h + 2]! + holds * logPresent[v + 2]! + rest * logAbsent[v + 2]!;
    scores[h + 3] = scores[h + 3]! + holds * logPresent[v + 3]! + rest * logAbsent[v + 3]!;
  }
  for (let h = byFour; h < scores.length; h++)
    scores[h] = scores[h]! + holds * logPresent[row + h]! + rest * logAbsent[row + h]!;
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

/** What the prior and each finding on its own say, in logarithms up to a constant; a new array. */
function scoresApart(network: Network, findings: readonly Finding[]): Float64Array {
  const scores = priorScores(network);
  for (const finding of findings) addContribution(network, finding, scores);
  return scores;
}

/** A posterior, and the one in which no two answers add anything together: the same array where none do. */
export type Belief = { readonly posterior: Float64Array; readonly apart: Float64Array };

/** {@link posterior} with and without what answers add together. */
export function beliefOf(network: Network, findings: readonly Finding[]): Belief {
  const scores = scoresApart(network, findings);
  const together = scores.slice();
  const added = addTogether(network, findings, together);
  const posterior = normalise(together);
  return { posterior, apart: added ? normalise(scores) : posterior };
}

/** P(hypothesis | findings), exact; sums to 1. The order of the findings changes nothing but the last digits. */
export function posterior(network: Network, findings: readonly Finding[]): Float64Array {
  const scores = scoresApart(network, findings);
  addTogether(network, findings, scores);
  return normalise(scores);
}
