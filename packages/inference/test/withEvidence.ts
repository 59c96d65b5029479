import type { NetworkSpec } from '../src/index.ts';

/** The same network with every number standing on `n` people. */
export function withEvidence(spec: NetworkSpec, n: number): NetworkSpec {
  const restate = <T extends { p: number }>(share: T) => ({ ...share, n });
  return {
    ...spec,
    hypotheses: spec.hypotheses.map((h) => ({ ...h, prior: restate(h.prior) })),
    variables: spec.variables.map((variable) => ({
      ...variable,
      outcomes: variable.outcomes.map((outcome) => ({ ...outcome, base: restate(outcome.base) })),
      shares: new Map(
        [...variable.shares].map(([h, own]) => [h, new Map([...own].map(([k, s]) => [k, restate(s)]))]),
      ),
    })),
  };
}
