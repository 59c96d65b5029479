import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createNetwork, type NetworkSpec, posterior } from '../src/index.ts';
import { plainWeights, situation } from './arbitraryNetwork.ts';
import { type Utility, valueOfAsking } from './valueOfAsking.ts';

const certainty: Utility = (p) =>
  p.reduce((sum, value) => sum + (value > 0 ? value * Math.log(value) : 0), 0);

/** The gain, by Bayes' rule written out: over all outcomes, P(outcome) times the utility of what is then believed. */
function plainValue(
  priors: readonly number[],
  shares: readonly (readonly number[])[],
  utility: Utility,
): number {
  const expected = shares[0]!.map((_, k) => {
    const joint = priors.map((prior, h) => prior * shares[h]![k]!);
    const chance = joint.reduce((sum, value) => sum + value, 0);
    return chance * utility(Float64Array.from(joint, (value) => value / chance));
  });
  return expected.reduce((sum, value) => sum + value, 0) - utility(Float64Array.from(priors));
}

/** Shares that sum to 1 and stay clear of where shares are cut off. */
function distribution(size: number): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: 1, max: 50 }), { minLength: size, maxLength: size }).map((parts) => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    return parts.map((part) => part / total);
  });
}

const oneQuestion = fc
  .record({ hypotheses: fc.integer({ min: 2, max: 8 }), outcomes: fc.integer({ min: 2, max: 5 }) })
  .chain(({ hypotheses, outcomes }) =>
    fc.record({
      priors: distribution(hypotheses),
      shares: fc.array(distribution(outcomes), { minLength: hypotheses, maxLength: hypotheses }),
    }),
  );

function networkOf(priors: readonly number[], shares: readonly (readonly number[])[]): NetworkSpec {
  const n = 10;
  const own = shares.map((row, h) => [h, new Map(row.map((p, k) => [k, { p, n }]))] as const);
  const outcomes = shares[0]!.map((p, k) => ({ id: `o${k}`, base: { p, n } }));
  return {
    hypotheses: priors.map((p, h) => ({ id: `h${h}`, prior: { p, n } })),
    variables: [{ id: 'v', kind: 'one', outcomes, shares: new Map(own), absentWeight: 0 }],
    weights: plainWeights,
  };
}

test('the value of a question with one answer is its expected utility written out', () => {
  fc.assert(
    fc.property(oneQuestion, ({ priors, shares }) => {
      const network = createNetwork(networkOf(priors, shares));
      const asking = { variable: 0, utility: certainty, manyDiscount: 1 };
      const value = valueOfAsking(network, posterior(network, []), asking);
      const expected = plainValue(priors, shares, certainty);
      assert.ok(Math.abs(value - expected) < 1e-9, `${value}, not ${expected}`);
    }),
  );
});

test('knowing more is never worth less than nothing', () => {
  fc.assert(
    fc.property(situation, ({ network, findings }) => {
      const now = posterior(network, findings);
      for (const variable of network.variables.keys()) {
        const asking = { variable, utility: certainty, manyDiscount: 0.5 };
        const value = valueOfAsking(network, now, asking);
        assert.ok(value >= 0 && Number.isFinite(value));
      }
    }),
  );
});

test('an answer that is alike under all hypotheses is worth nothing', () => {
  fc.assert(
    fc.property(situation, ({ spec, findings }) => {
      const variables = spec.variables.map((variable) => ({ ...variable, shares: new Map() }));
      const network = createNetwork({ ...spec, variables });
      const now = posterior(network, findings);
      for (const variable of network.variables.keys()) {
        const asking = { variable, utility: certainty, manyDiscount: 1 };
        assert.ok(valueOfAsking(network, now, asking) < 1e-12);
      }
    }),
  );
});

test('the discount scales the value of a question with many answers', () => {
  fc.assert(
    fc.property(situation, ({ network, findings }) => {
      const now = posterior(network, findings);
      for (const [variable, { kind }] of network.variables.entries()) {
        if (kind === 'one') continue;
        const valueAt = (manyDiscount: number): number =>
          valueOfAsking(network, now, { variable, utility: certainty, manyDiscount });
        assert.ok(Math.abs(valueAt(0.5) - valueAt(1) / 2) < 1e-12);
      }
    }),
  );
});
