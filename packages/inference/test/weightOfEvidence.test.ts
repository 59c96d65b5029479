import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createNetwork, posterior, type Share } from '../src/index.ts';
import { plainWeights, situation } from './arbitraryNetwork.ts';
import { weightsOfEvidence } from './weightsOfEvidence.ts';

const logOdds = (p: number): number => Math.log(p / (1 - p));
const inner = fc.record({
  p: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  n: fc.constant(10),
});

function twoHypotheses(prior: Share, ofFirst: Share, base: Share) {
  return createNetwork({
    hypotheses: [
      { id: 'first', prior },
      { id: 'second', prior: { ...prior, p: 1 - prior.p } },
    ],
    variables: [
      {
        id: 'sign',
        kind: 'one',
        outcomes: [{ id: 'there', base }],
        shares: new Map([[0, new Map([[0, ofFirst]])]]),
        absentWeight: 0,
      },
    ],
    weights: plainWeights,
  });
}

const there = { variable: 0, kind: 'one', outcome: 0 } as const;

test('the weight of the only finding is the change in log odds from the prior', () => {
  const one = situation.filter(({ findings }) => findings.length > 0);
  fc.assert(
    fc.property(one, ({ network, findings }) => {
      const finding = findings[0]!;
      const [weights] = weightsOfEvidence(network, [finding]);
      const before = posterior(network, []);
      const after = posterior(network, [finding]);
      for (const [h, weight] of weights!.entries()) {
        if (after[h]! > 1 - 1e-6 || before[h]! > 1 - 1e-6) continue;
        assert.ok(Math.abs(weight - (logOdds(after[h]!) - logOdds(before[h]!))) < 1e-8);
      }
    }),
  );
});

test('between two hypotheses the weight is the logarithm of the likelihood ratio', () => {
  fc.assert(
    fc.property(inner, inner, inner, (prior, ofFirst, base) => {
      const [weights] = weightsOfEvidence(twoHypotheses(prior, ofFirst, base), [there]);
      const ratio = ofFirst.p / base.p;
      assert.ok(Math.abs(weights![0]! - Math.log(ratio)) < 1e-9);
      assert.ok(Math.abs(weights![1]! + Math.log(ratio)) < 1e-9);
    }),
  );
});

test('a finding more frequent under a hypothesis speaks for it, a rarer one against it', () => {
  const base = { p: 0.3, n: 10 };
  const prior = { p: 0.2, n: 10 };
  const weightOf = (p: number): number => {
    const network = twoHypotheses(prior, { p, n: 10 }, base);
    return weightsOfEvidence(network, [there])[0]![0]!;
  };
  assert.ok(weightOf(0.6) > 0);
  assert.ok(weightOf(0.1) < 0);
  assert.ok(Math.abs(weightOf(0.3)) < 1e-12);
});

test('each finding gets one row with a weight for each hypothesis, whatever the certainty', () => {
  fc.assert(
    fc.property(situation, ({ network, findings }) => {
      const rows = weightsOfEvidence(network, findings);
      assert.equal(rows.length, findings.length);
      for (const row of rows) {
        assert.equal(row.length, network.hypotheses);
        assert.ok(row.every(Number.isFinite));
      }
    }),
  );
});
