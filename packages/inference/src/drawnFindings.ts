/** What findings add to the drawn scores of each hypothesis, with as few passes over the draws as can be. */
import { type DrawnOutcome, type DrawSettings, drawOutcome } from './drawnShares.ts';
import type { Finding } from './finding.ts';
import type { Network } from './network.ts';
import { saidOutcomes } from './saidOutcomes.ts';

/** A row of draws for each hypothesis that counts, one after the other; where it begins, -1 for those that are left out. */
export type DrawnScores = { readonly values: Float64Array; readonly start: Int32Array };

/** Drawn logarithms of some hypotheses, one after the other. */
type Block = { readonly hypotheses: readonly number[]; readonly values: Float32Array };

/**
 * A function that adds a finding to scores. Every outcome left out of an asked `many` counts alike: the sum over all
 * outcomes is added at once, and only those that were said are put right after it. Draws and sums are made when first
 * needed, and kept.
 */
export function createDrawnFindings(
  network: Network,
  settings: DrawSettings,
): (scores: DrawnScores, finding: Finding) => void {
  const drawn = network.variables.map((variable, v) =>
    kept(variable.outcomes, (k) => drawOutcome(network, settings, v, k)),
  );
  const restSum = kept(network.variables.length, (v) => sumRest(network, settings, v, drawn[v]!));
  return (scores, finding) => {
    const { outcomes, allRest } = saidOutcomes(network, finding);
    if (allRest !== 0) addBlock(scores, restSum(finding.variable), allRest, settings.draws);
    for (const { outcome, holds, rest } of outcomes) {
      const { hypotheses, log, logRest } = drawn[finding.variable]!(outcome);
      if (rest === 0) addBlock(scores, { hypotheses, values: log }, holds, settings.draws);
      else if (holds === 0) addBlock(scores, { hypotheses, values: logRest }, rest, settings.draws);
      else addBoth(scores, { hypotheses, log, logRest }, { holds, rest }, settings.draws);
    }
  };
}

function kept<T>(size: number, make: (place: number) => T): (place: number) => T {
  const made: (T | undefined)[] = new Array(size);
  return (place) => {
    const known = made[place] ?? make(place);
    made[place] = known;
    return known;
  };
}

/** "None of these" is not in it: it never counts as an outcome left out. */
function sumRest(
  network: Network,
  { draws }: DrawSettings,
  variable: number,
  drawn: (outcome: number) => DrawnOutcome,
): Block {
  const { shares, outcomes, nothing } = network.variables[variable]!;
  const hypotheses = [...shares.keys()];
  const values = new Float64Array(hypotheses.length * draws);
  const start = new Int32Array(network.hypotheses);
  for (const [i, h] of hypotheses.entries()) start[h] = i * draws;
  for (let k = 0; k < outcomes; k++) {
    if (k === nothing) continue;
    const { hypotheses: own, logRest } = drawn(k);
    addBlock({ values, start }, { hypotheses: own, values: logRest }, 1, draws);
  }
  return { hypotheses, values: Float32Array.from(values) };
}

/** The innermost loop of all bands, and written as such: four steps at a time, places counted from one number. */
function addBlock(
  { values: target, start }: DrawnScores,
  { hypotheses, values }: Block,
  weight: number,
  draws: number,
): void {
  if (weight === 0) return;
  const byFour = draws & ~3;
  for (let i = 0; i < hypotheses.length; i++) {
    const to = start[hypotheses[i]!]!;
    if (to < 0) continue;
    const from = i * draws;
    for (let d = 0; d < byFour; d += 4) {
      const t = to + d;
      const v = from + d;
      target[t] = target[t]! + weight * values[v]!;
      target[t + 1] = target[t + 1]! + weight * values[v + 1]!;
      target[t + 2] = target[t + 2]! + weight * values[v + 2]!;
      target[t + 3] = target[t + 3]! + weight * values[v + 3]!;
    }
    for (let d = byFour; d < draws; d++) target[to + d] = target[to + d]! + weight * values[from + d]!;
  }
}

/** An outcome that counts both ways: its scores come out of memory once. */
function addBoth(
  { values: target, start }: DrawnScores,
  { hypotheses, log, logRest }: DrawnOutcome,
  { holds, rest }: { readonly holds: number; readonly rest: number },
  draws: number,
): void {
  const byTwo = draws & ~1;
  for (let i = 0; i < hypotheses.length; i++) {
    const to = start[hypotheses[i]!]!;
    if (to < 0) continue;
    const from = i * draws;
    for (let d = 0; d < byTwo; d += 2) {
      const t = to + d;
      const v = from + d;
      target[t] = target[t]! + (holds * log[v]! + rest * logRest[v]!);
      target[t + 1] = target[t + 1]! + (holds * log[v + 1]! + rest * logRest[v + 1]!);
    }
    if (byTwo < draws) {
      const [t, v] = [to + byTwo, from + byTwo];
      target[t] = target[t]! + (holds * log[v]! + rest * logRest[v]!);
    }
  }
}
