import type { Finding } from './finding.ts';
import type { Network, Variable, Weights } from './network.ts';
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

/** What one finding adds to the logarithm of each hypothesis' odds against the base rates. */
export function contribution(network: Network, finding: Finding): Float64Array {
  const out = new Float64Array(network.hypotheses);
  addContribution(network, finding, out);
  return out;
}

/**
 * Adds what one finding says, in place. Outcomes left out of an asked `many` all count alike, so their sum is taken as
 * laid out and those that were said are taken back. The same as adding up `termsOf`, but for the last digits.
 */
export function addContribution(network: Network, finding: Finding, scores: Float64Array): void {
  const variable = network.variables[finding.variable]!;
  if (finding.kind === 'many') addMany(network.weights, variable, finding, scores);
  else addOne(network.weights, variable, finding, scores);
}

function addOne(
  { one }: Weights,
  variable: Variable,
  { outcome, beside }: Finding & { kind: 'one' },
  scores: Float64Array,
): void {
  const share = beside === undefined ? 0 : beside.share;
  addRow(scores, variable, outcome, one * (1 - share), 0);
  if (beside !== undefined) addRow(scores, variable, beside.outcome, one * share, 0);
}

function addMany(
  weights: Weights,
  variable: Variable,
  { present, denied, asked }: Finding & { kind: 'many' },
  scores: Float64Array,
): void {
  const { nothing } = variable;
  const isNothing = asked && present.length === 0 && nothing !== undefined;
  const left = asked && !isNothing ? variable.absentWeight : 0;
  const presentWeight = present.length < 2 ? weights.present : crowded(weights, present.length);
  for (let i = 0; i < present.length; i++)
    addRow(scores, variable, present[i]!, presentWeight, -takenBack(variable, left, present, i));
  for (let i = 0; i < denied.length; i++) {
    const back = present.includes(denied[i]!) ? 0 : takenBack(variable, left, denied, i);
    addRow(scores, variable, denied[i]!, 0, weights.denied - back);
  }
  if (isNothing) addRow(scores, variable, nothing, weights.nothing, 0);
  if (left !== 0) addScaled(scores, variable.logAllAbsent, 0, left);
}

function crowded({ present, crowding }: Weights, chosen: number): number {
  return present * chosen ** -crowding;
}

/** How much an outcome that was said counts among all that were left out: once, however often it was said. */
function takenBack({ nothing }: Variable, left: number, said: readonly number[], i: number): number {
  return said[i] === nothing || said.indexOf(said[i]!) !== i ? 0 : left;
}

/** Adds an outcome, as one that holds and as one that does not, each with its weight. */
function addRow(
  scores: Float64Array,
  variable: Variable,
  outcome: number,
  holds: number,
  rest: number,
): void {
  const from = variable.ownFrom[outcome]!;
  const to = variable.ownFrom[outcome + 1]!;
  if (2 * (to - from) < scores.length) addOwn(scores, variable, from, to, holds, rest);
  else addWhole(scores, variable, outcome * scores.length, holds, rest);
}

function addWhole(
  scores: Float64Array,
  { logPresent, logAbsent }: Variable,
  row: number,
  holds: number,
  rest: number,
): void {
  if (holds !== 0) addScaled(scores, logPresent, row, holds);
  if (rest !== 0) addScaled(scores, logAbsent, row, rest);
}

/** Where most hypotheses have the base rate, which adds nothing, only the others are looked at. */
function addOwn(
  scores: Float64Array,
  { own, ownLogPresent, ownLogAbsent }: Variable,
  from: number,
  to: number,
  holds: number,
  rest: number,
): void {
  if (rest === 0)
    for (let i = from; i < to; i++) {
      const h = own[i]!;
      scores[h] = scores[h]! + holds * ownLogPresent[i]!;
    }
  else
    for (let i = from; i < to; i++) {
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
