/** Random networks with findings about them, for the laws. */
import fc from 'fast-check';
import { createNetwork, type Finding, type Network, type NetworkSpec, type Share } from '../src/index.ts';
import type { OutcomeOf, TogetherSpec } from '../src/laidTogether.ts';
import type { VariableSpec, Weights } from '../src/network.ts';

export type Situation = {
  readonly spec: NetworkSpec;
  readonly network: Network;
  readonly findings: readonly Finding[];
};

export const share: fc.Arbitrary<Share> = fc.record({
  p: fc.double({ min: 0.0001, max: 0.9999, noNaN: true }),
  n: fc.double({ min: 0.5, max: 200, noNaN: true }),
});

const exponent = fc.double({ min: 0, max: 1, noNaN: true });

export const weights: fc.Arbitrary<Weights> = fc.record({
  prior: exponent,
  one: exponent,
  present: exponent,
  denied: exponent,
  nothing: exponent,
  crowding: exponent,
});

export const plainWeights: Weights = { prior: 1, one: 1, present: 1, denied: 1, nothing: 1, crowding: 0 };

function sharesOf(hypotheses: number, outcomes: number): fc.Arbitrary<VariableSpec['shares']> {
  const own = fc
    .uniqueArray(fc.tuple(fc.nat(outcomes - 1), share), { selector: ([k]) => k })
    .map((entries) => new Map(entries));
  return fc
    .uniqueArray(fc.tuple(fc.nat(hypotheses - 1), own), { selector: ([h]) => h })
    .map((entries) => new Map(entries));
}

function variable(id: string, hypotheses: number): fc.Arbitrary<VariableSpec> {
  return fc.integer({ min: 1, max: 6 }).chain((outcomes) =>
    fc
      .record({
        kind: fc.constantFrom('one' as const, 'many' as const),
        bases: fc.array(share, { minLength: outcomes, maxLength: outcomes }),
        shares: sharesOf(hypotheses, outcomes),
        absentWeight: exponent,
        nothing: fc.option(fc.nat(outcomes - 1), { nil: undefined }),
      })
      .map(({ kind, bases, shares, absentWeight, nothing }) => ({
        id,
        kind,
        outcomes: bases.map((base, k) => ({ id: `o${k}`, base })),
        shares,
        absentWeight,
        ...(kind === 'many' && nothing !== undefined ? { nothing } : {}),
      })),
  );
}

function togetherOf(spec: NetworkSpec): fc.Arbitrary<TogetherSpec[]> {
  const outcomes = spec.variables.flatMap((variable, v) =>
    variable.outcomes.map((_, k): OutcomeOf => [v, k]),
  );
  if (outcomes.length < 2) return fc.constant([]);
  const adds = fc
    .array(fc.tuple(fc.nat(spec.hypotheses.length - 1), fc.double({ min: -3, max: 3, noNaN: true })))
    .map((entries) => new Map(entries));
  const two = fc.uniqueArray(fc.nat(outcomes.length - 1), { minLength: 2, maxLength: 2 });
  const pair = fc.record({ of: two.map(([a, b]) => [outcomes[a!]!, outcomes[b!]!] as const), adds });
  const nameOf = ({ of }: TogetherSpec): string => of.map(String).sort().join(' ');
  return fc.uniqueArray(pair, { selector: nameOf, maxLength: 12 });
}

export const networkSpec: fc.Arbitrary<NetworkSpec> = fc
  .record({ hypotheses: fc.integer({ min: 2, max: 12 }), variables: fc.integer({ min: 1, max: 8 }) })
  .chain((size) =>
    fc.record({
      hypotheses: fc
        .array(share, { minLength: size.hypotheses, maxLength: size.hypotheses })
        .map((priors) => priors.map((prior, h) => ({ id: `h${h}`, prior }))),
      variables: fc.tuple(
        ...Array.from({ length: size.variables }, (_, v) => variable(`v${v}`, size.hypotheses)),
      ),
      weights,
    }),
  )
  .chain((spec) => togetherOf(spec).map((together) => ({ ...spec, together })));

/** A finding about variable number `v`; what is chosen of a `many` is never its "none of these". */
export function findingAbout(spec: VariableSpec, v: number): fc.Arbitrary<Finding> {
  const count = spec.outcomes.length;
  if (spec.kind === 'one') return oneFinding(count, v);
  const said = fc.constantFrom('present', 'denied', 'open');
  return fc
    .record({ said: fc.array(said, { minLength: count, maxLength: count }), asked: fc.boolean() })
    .map(({ said, asked }) => {
      const outcomes = [...said.keys()];
      const present = outcomes.filter((k) => said[k] === 'present' && k !== spec.nothing);
      const denied = outcomes.filter((k) => said[k] === 'denied');
      return { variable: v, kind: 'many' as const, present, denied, asked };
    });
}

/** Sometimes of a number near the edge of its bin: the bin beside it then holds in part. */
function oneFinding(outcomes: number, variable: number): fc.Arbitrary<Finding> {
  const edge = fc.record({
    step: fc.constantFrom(-1, 1),
    share: fc.double({ min: 0, max: 0.5, noNaN: true }),
  });
  return fc
    .record({ outcome: fc.nat(outcomes - 1), edge: fc.option(edge, { nil: undefined }) })
    .map(({ outcome, edge: { step, share } = { step: outcomes, share: 0 } }): Finding => {
      const finding = { variable, kind: 'one', outcome } as const;
      const isThere = outcome + step >= 0 && outcome + step < outcomes;
      return isThere ? { ...finding, beside: { outcome: outcome + step, share } } : finding;
    });
}

/** A network and findings about some of its variables. */
export const situation: fc.Arbitrary<Situation> = networkSpec.chain((spec) => {
  const findings = spec.variables.map((v, i) => fc.option(findingAbout(v, i), { nil: undefined }));
  return fc.tuple(...findings).map((found) => ({
    spec,
    network: createNetwork(spec),
    findings: found.filter((finding) => finding !== undefined),
  }));
});

export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Math.max(...Array.from(a, (value, i) => Math.abs(value - b[i]!)));
}
