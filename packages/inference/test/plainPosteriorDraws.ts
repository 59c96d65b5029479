/** The same draws as `createPosteriorDraws`, one term of a finding after the other: the oracle of its test. */
import { type DrawSettings, drawOutcome, drawPrior } from '../src/drawnShares.ts';
import {
  createNetwork,
  type Finding,
  type Network,
  type NetworkSpec,
  type Term,
  termsOf,
} from '../src/index.ts';
import { normalise } from '../src/posterior.ts';
import { plainTogether } from './plainPosterior.ts';

/** By hypothesis, in the order of the draws. */
export function plainPosteriorDraws(
  spec: NetworkSpec,
  settings: DrawSettings,
  findings: readonly Finding[],
): number[][] {
  const network = createNetwork(spec);
  const scores = network.priors.map((prior, h) => {
    const together = plainTogether(spec, findings, h);
    return [...drawPrior(prior, settings, h).log].map((log) => network.weights.prior * log + together);
  });
  for (const finding of findings)
    for (const term of termsOf(network, finding)) addTerm(network, settings, scores, finding.variable, term);
  const draws = Array.from({ length: settings.draws }, (_, d) =>
    normalise(Float64Array.from(scores, (row) => row[d]!)),
  );
  return scores.map((_, h) => draws.map((draw) => draw[h]!));
}

function addTerm(
  network: Network,
  settings: DrawSettings,
  scores: number[][],
  variable: number,
  { outcome, holds, weight }: Term,
): void {
  const { hypotheses, log, logRest } = drawOutcome(network, settings, variable, outcome);
  const added = holds ? log : logRest;
  for (const [i, h] of hypotheses.entries())
    for (let d = 0; d < settings.draws; d++) scores[h]![d]! += weight * added[i * settings.draws + d]!;
}
