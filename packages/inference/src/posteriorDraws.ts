import { createDrawnFindings, type DrawnScores } from './drawnFindings.ts';
import { type DrawSettings, drawPrior } from './drawnShares.ts';
import type { Finding } from './finding.ts';
import type { Network } from './network.ts';
import { posterior } from './posterior.ts';

/**
 * A function that gives, for findings, the draws of each group's probability, in the order of the draws: every
 * share is drawn from Beta(p n, (1 - p) n) and the posterior computed again. Draw d of all groups together sums to
 * 1. The draws of a number depend on the seed and on which number it is, so that the same findings give the same draws
 * in any order; they are made when first needed and kept. The arrays are new each time.
 */
export function createPosteriorDraws(
  network: Network,
  settings: DrawSettings,
): (findings: readonly Finding[]) => Float64Array[] {
  const addFinding = createDrawnFindings(network, settings);
  const priors = network.priors.map((prior, h) =>
    drawPrior(prior, settings, network.group[h]!).log.map(
      (value) => value * network.weights.prior + network.logPart[h]!,
    ),
  );
  return (findings) => {
    const counts = formsThatCount(network, posterior(network, findings));
    const scores = priors.map((prior, h) => (counts[h] ? prior.slice() : undefined));
    for (const finding of findings) addFinding(scores, finding);
    normaliseDraws(scores, settings.draws);
    return sumGroups(network, scores);
  };
}

/** A form less likely than this moves no band that anyone could see. */
const negligible = 1e-3;

/** The likeliest form of each group, and every other that is not negligible. */
function formsThatCount(network: Network, probabilities: Float64Array): boolean[] {
  const best = new Float64Array(network.groups);
  for (const [h, p] of probabilities.entries())
    best[network.group[h]!] = Math.max(best[network.group[h]!]!, p);
  return Array.from(probabilities, (p, h) => p >= negligible || p === best[network.group[h]!]);
}

/** Adds the draws of the forms of a group, in the first of them. */
function sumGroups(network: Network, scores: DrawnScores): Float64Array[] {
  const sums: Float64Array[] = [];
  for (const [h, row] of scores.entries()) {
    if (row === undefined) continue;
    const sum = sums[network.group[h]!];
    if (sum === undefined) sums[network.group[h]!] = row;
    else for (let d = 0; d < row.length; d++) sum[d] = sum[d]! + row[d]!;
  }
  return sums;
}

/** As `normalise`, for all draws side by side: along the arrays, which is several times faster than across them. */
function normaliseDraws(scores: DrawnScores, draws: number): void {
  const rows = scores.filter((row) => row !== undefined);
  const top = new Float64Array(draws).fill(Number.NEGATIVE_INFINITY);
  const total = new Float64Array(draws);
  for (const row of rows) for (let d = 0; d < draws; d++) if (row[d]! > top[d]!) top[d] = row[d]!;
  for (const row of rows)
    for (let d = 0; d < draws; d++) {
      row[d] = Math.exp(row[d]! - top[d]!);
      total[d] = total[d]! + row[d]!;
    }
  for (const row of rows) for (let d = 0; d < draws; d++) row[d] = row[d]! / total[d]!;
}
