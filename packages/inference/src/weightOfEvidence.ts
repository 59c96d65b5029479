import type { Finding } from './finding.ts';
import type { Network } from './network.ts';
import { byGroup, contribution, normalise, priorScores } from './posterior.ts';

/**
 * How much each finding moved each group, in nats of log odds: the log odds with all findings less the log odds
 * without this one (I. J. Good's weight of evidence, given the rest). Row: finding; column: group.
 */
export function weightsOfEvidence(network: Network, findings: readonly Finding[]): Float64Array[] {
  const added = findings.map((finding) => contribution(network, finding));
  const scores = priorScores(network);
  for (const row of added) for (let h = 0; h < scores.length; h++) scores[h] = scores[h]! + row[h]!;
  const withAll = logOdds(byGroup(network, normalise(Float64Array.from(scores))));
  return added.map((row) => {
    const without = logOdds(byGroup(network, normalise(scores.map((score, h) => score - row[h]!))));
    return withAll.map((value, g) => value - without[g]!);
  });
}

function logOdds(probabilities: Float64Array): Float64Array {
  const tiny = 1e-12;
  return probabilities.map((p) => Math.log(Math.max(p, tiny) / Math.max(1 - p, tiny)));
}
