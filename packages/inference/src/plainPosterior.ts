import { type Finding, termsOf } from './finding.ts';
import { clampShare, type Network, type NetworkSpec } from './network.ts';

/**
 * The same posterior as `posterior`, written for reading and not for speed: products of shares, no logarithms, no
 * tables, no ratios to the base rates. The oracle of the property tests; it underflows on long interviews.
 */
export function plainPosterior(spec: NetworkSpec, network: Network, findings: readonly Finding[]): number[] {
  const weights = spec.hypotheses.map((hypothesis, h) => {
    let likelihood = hypothesis.prior.p ** spec.weights.prior * (hypothesis.part ?? 1);
    for (const finding of findings) {
      const variable = spec.variables[finding.variable]!;
      for (const term of termsOf(network, finding)) {
        const share = variable.shares.get(h)?.get(term.outcome) ?? variable.outcomes[term.outcome]!.base;
        const p = clampShare(share.p);
        likelihood *= (term.holds ? p : 1 - p) ** term.weight;
      }
    }
    return likelihood;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
