/** What findings add to the drawn scores of each hypothesis, with as few passes over the draws as can be. */
import { type DrawnOutcome, type DrawSettings, drawOutcome } from './drawnShares.ts';
import { type Finding, type Term, termsOf } from './finding.ts';
import type { Network, Variable } from './network.ts';

/** For each hypothesis one number a draw; undefined for those that are left out. */
export type DrawnScores = readonly (Float64Array | undefined)[];

/** How much each outcome of a variable counts as one that holds, and as one that does not. */
type Exponents = { readonly holds: Float64Array; readonly rest: Float64Array };
/** Drawn logarithms of some hypotheses, one after the other. */
type Block = { readonly hypotheses: readonly number[]; readonly values: Float64Array };

/**
 * A function that adds a finding to scores. Every outcome left out of an asked `many` counts alike: the sum over all
 * outcomes is added at once, and only those that were said are put right after it. Draws and sums are made when first
 * needed, and kept.
 */
export function createDrawnFindings(
  network: Network,
  settings: DrawSettings,
): (scores: DrawnScores, finding: Finding) => void {
  const drawn = kept((key) =>
    drawOutcome(network, settings, Math.floor(key / mostOutcomes), key % mostOutcomes),
  );
  const outcomeOf = (variable: number, k: number): DrawnOutcome => drawn(variable * mostOutcomes + k);
  const restSum = kept((v) => sumRest(network.variables[v]!, settings, (k) => outcomeOf(v, k)));
  return (scores, finding) => {
    const variable = network.variables[finding.variable]!;
    const { holds, rest } = exponentsOf(variable, termsOf(network, finding));
    const common = commonRest(variable, rest);
    if (common !== 0) addBlock(scores, restSum(finding.variable), common);
    for (let k = 0; k < variable.outcomes; k++) {
      const left = rest[k]! - (k === variable.nothing ? 0 : common);
      if (holds[k] === 0 && left === 0) continue;
      const { hypotheses, log, logRest } = outcomeOf(finding.variable, k);
      addBlock(scores, { hypotheses, values: log }, holds[k]!);
      addBlock(scores, { hypotheses, values: logRest }, left);
    }
  };
}

/** More outcomes than any variable has. */
const mostOutcomes = 4096;

function kept<T>(make: (key: number) => T): (key: number) => T {
  const made = new Map<number, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}

function exponentsOf({ outcomes }: Variable, terms: readonly Term[]): Exponents {
  const exponents = { holds: new Float64Array(outcomes), rest: new Float64Array(outcomes) };
  for (const { outcome, holds, weight } of terms) {
    const own = holds ? exponents.holds : exponents.rest;
    own[outcome] = own[outcome]! + weight;
  }
  return exponents;
}

/** What is added for all outcomes at once: worth it where more than half of them count just so. */
function commonRest({ absentWeight }: Variable, rest: Float64Array): number {
  const alike = rest.filter((weight) => weight === absentWeight).length;
  return 2 * alike > rest.length ? absentWeight : 0;
}

/** "None of these" is not in it: it never counts as an outcome left out. */
function sumRest(
  { outcomes, nothing, shares }: Variable,
  { draws }: DrawSettings,
  drawn: (outcome: number) => DrawnOutcome,
): Block {
  const hypotheses = [...shares.keys()];
  const values = new Float64Array(hypotheses.length * draws);
  const rows = new Map(hypotheses.map((h, i) => [h, values.subarray(i * draws, (i + 1) * draws)]));
  for (let k = 0; k < outcomes; k++) {
    if (k === nothing) continue;
    const { hypotheses: own, logRest } = drawn(k);
    for (const [i, h] of own.entries()) addScaled(rows.get(h)!, logRest, i * draws, 1);
  }
  return { hypotheses, values };
}

function addBlock(scores: DrawnScores, { hypotheses, values }: Block, weight: number): void {
  if (weight === 0) return;
  const draws = values.length / hypotheses.length;
  for (let i = 0; i < hypotheses.length; i++) {
    const row = scores[hypotheses[i]!];
    if (row !== undefined) addScaled(row, values, i * draws, weight);
  }
}

/** The innermost loop of all bands, and written as such: four steps at a time, it takes half as long. */
function addScaled(target: Float64Array, values: Float64Array, start: number, weight: number): void {
  let d = 0;
  let v = start;
  for (; d + 4 <= target.length; d += 4, v += 4) {
    target[d] = target[d]! + weight * values[v]!;
    target[d + 1] = target[d + 1]! + weight * values[v + 1]!;
    target[d + 2] = target[d + 2]! + weight * values[v + 2]!;
    target[d + 3] = target[d + 3]! + weight * values[v + 3]!;
  }
  for (; d < target.length; d++, v++) target[d] = target[d]! + weight * values[v]!;
}
