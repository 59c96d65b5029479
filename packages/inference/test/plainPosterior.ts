import { type Finding, termsOf } from '../src/finding.ts';
import type { OutcomeOf } from '../src/laidTogether.ts';
import { clampShare, type Network, type NetworkSpec } from '../src/network.ts';

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
    likelihood *= Math.exp(plainTogether(spec, findings, h));
    return likelihood;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** What pairs of outcomes that both hold add to a hypothesis, in nats. */
export function plainTogether(spec: NetworkSpec, findings: readonly Finding[], h: number): number {
  const group = spec.hypotheses[h]!.group ?? h;
  let nats = 0;
  for (const { of, adds } of spec.together ?? [])
    nats += heldShare(spec, findings, of[0]) * heldShare(spec, findings, of[1]) * (adds.get(group) ?? 0);
  return nats;
}

/** How far an outcome holds: 1, or the part of a number near the edge of its bin. */
function heldShare(
  { variables }: NetworkSpec,
  findings: readonly Finding[],
  [variable, outcome]: OutcomeOf,
): number {
  const { nothing } = variables[variable]!;
  const told = findings.filter((finding) => finding.variable === variable);
  const shares = told.map((finding) => {
    const share = finding.kind === 'many' ? manyShares(finding, nothing) : oneShares(finding);
    return share.get(outcome) ?? 0;
  });
  return Math.max(0, ...shares);
}

type Shares = ReadonlyMap<number | undefined, number>;

function manyShares({ asked, present }: Finding & { kind: 'many' }, nothing: number | undefined): Shares {
  const held = asked && present.length === 0 ? [nothing] : present;
  return new Map(held.map((outcome) => [outcome, 1]));
}

function oneShares({ outcome, beside }: Finding & { kind: 'one' }): Shares {
  if (beside === undefined) return new Map([[outcome, 1]]);
  return new Map([
    [outcome, 1 - beside.share],
    [beside.outcome, beside.share],
  ]);
}
