import { createDrawnFindings, type DrawnScores } from './drawnFindings.ts';
import { type DrawSettings, drawPrior } from './drawnShares.ts';
import type { Finding } from './finding.ts';
import type { Network } from './network.ts';
import { posterior } from './posterior.ts';
import { addTogether } from './together.ts';

/**
 * A function that gives, for findings, the draws of each group's probability, in the order of the draws: every
 * share is drawn from Beta(p n, (1 - p) n) and the posterior computed again; what answers add together stays as it is. Draw d of all groups together sums to
 * 1. The draws of a number depend on the seed and on which number it is, so that the same findings give the same draws
 * in any order; they are made when first needed and kept. The arrays are new each time.
 */
export function createPosteriorDraws(
  network: Network,
  settings: DrawSettings,
): (findings: readonly Finding[]) => Float64Array[] {
  const addFinding = createDrawnFindings(network, settings);
  let priors: readonly Float64Array[] | undefined;
  return (findings) => {
    priors ??= drawPriors(network, settings);
    const counted = formsThatCount(network, posterior(network, findings));
    const added = new Float64Array(network.hypotheses);
    addTogether(network, findings, added);
    const scores = startScores(priors, counted, added, settings.draws);
    for (const finding of findings) addFinding(scores, finding);
    normaliseDraws(scores.values, settings.draws);
    return sumGroups(network, scores, counted, settings.draws);
  };
}

function drawPriors({ priors, group, weights, logPart }: Network, settings: DrawSettings): Float64Array[] {
  return priors.map((prior, h) =>
    drawPrior(prior, settings, group[h]!).log.map((value) => value * weights.prior + logPart[h]!),
  );
}

/** A form less likely than this moves no band that anyone could see. */
const negligible = 1e-3;

/** The likeliest form of each group, and every other that is not negligible. */
function formsThatCount(network: Network, probabilities: Float64Array): number[] {
  const best = new Float64Array(network.groups);
  for (const [h, p] of probabilities.entries())
    best[network.group[h]!] = Math.max(best[network.group[h]!]!, p);
  return [...probabilities.keys()].filter(
    (h) => probabilities[h]! >= negligible || probabilities[h] === best[network.group[h]!],
  );
}

function startScores(
  priors: readonly Float64Array[],
  counted: readonly number[],
  added: Float64Array,
  draws: number,
): DrawnScores {
  const values = new Float64Array(counted.length * draws);
  const start = new Int32Array(priors.length).fill(-1);
  for (const [i, h] of counted.entries()) {
    const [prior, more] = [priors[h]!, added[h]!];
    for (let d = 0; d < draws; d++) values[i * draws + d] = prior[d]! + more;
    start[h] = i * draws;
  }
  return { values, start };
}

/** The draws of each group: those of its forms, added up. */
function sumGroups(
  network: Network,
  { values, start }: DrawnScores,
  counted: readonly number[],
  draws: number,
): Float64Array[] {
  const sums: Float64Array[] = [];
  for (const h of counted) {
    const g = network.group[h]!;
    const row = start[h]!;
    const sum = sums[g];
    if (sum === undefined) sums[g] = values.subarray(row, row + draws);
    else for (let d = 0; d < draws; d++) sum[d] = sum[d]! + values[row + d]!;
  }
  return sums;
}

/** As `normalise`, for all draws side by side: along the rows, which is several times faster than across them. */
function normaliseDraws(values: Float64Array, draws: number): void {
  const top = values.slice(0, draws);
  const total = new Float64Array(draws);
  for (let row = draws; row < values.length; row += draws)
    for (let d = 0; d < draws; d++) if (values[row + d]! > top[d]!) top[d] = values[row + d]!;
  for (let row = 0; row < values.length; row += draws)
    for (let d = 0; d < draws; d++) {
      const weight = Math.exp(values[row + d]! - top[d]!);
      values[row + d] = weight;
      total[d] = total[d]! + weight;
    }
  for (let d = 0; d < draws; d++) total[d] = 1 / total[d]!;
  for (let row = 0; row < values.length; row += draws)
    for (let d = 0; d < draws; d++) values[row + d] = values[row + d]! * total[d]!;
}
