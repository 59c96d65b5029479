import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { beliefOf, createNetwork, posterior } from '../src/index.ts';
import { findingAbout, largestDifference, networkSpec, plainWeights, situation } from './arbitraryNetwork.ts';
import { plainPosterior } from './plainPosterior.ts';

test('the fast posterior agrees with the plain product of shares', () => {
  fc.assert(
    fc.property(situation, ({ spec, network, findings }) => {
      const difference = largestDifference(
        posterior(network, findings),
        plainPosterior(spec, network, findings),
      );
      assert.ok(difference < 1e-9, `they differ by ${difference}`);
    }),
    { numRuns: 300 },
  );
});

test('what was both chosen and denied is no outcome left out, and counts as either once', () => {
  fc.assert(
    fc.property(situation, ({ spec, network, findings }) => {
      const both = findings.map((finding) =>
        finding.kind === 'many'
          ? { ...finding, denied: [...new Set([...finding.present, ...finding.denied])] }
          : finding,
      );
      const slow = plainPosterior(spec, network, both);
      assert.ok(largestDifference(posterior(network, both), slow) < 1e-9);
    }),
  );
});

test('a belief is the posterior with and without what outcomes add together', () => {
  fc.assert(
    fc.property(situation, ({ spec, network, findings }) => {
      const belief = beliefOf(network, findings);
      assert.deepEqual(belief.posterior, posterior(network, findings));
      const alone = createNetwork({ ...spec, together: [] });
      assert.ok(largestDifference(belief.apart, posterior(alone, findings)) < 1e-12);
    }),
  );
});

test('a posterior is a set of probabilities that sum to 1', () => {
  fc.assert(
    fc.property(situation, ({ network, findings }) => {
      const probabilities = posterior(network, findings);
      assert.ok(probabilities.every((p) => p >= 0 && p <= 1));
      assert.ok(Math.abs(probabilities.reduce((sum, p) => sum + p, 0) - 1) < 1e-12);
    }),
  );
});

test('the order of the findings changes nothing', () => {
  const shuffled = situation.chain((s) =>
    fc.record({
      s: fc.constant(s),
      order: fc.shuffledSubarray([...s.findings], { minLength: s.findings.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ s, order }) => {
      assert.ok(largestDifference(posterior(s.network, s.findings), posterior(s.network, order)) < 1e-12);
    }),
  );
});

test('without findings the posterior is the tempered prior', () => {
  fc.assert(
    fc.property(networkSpec, (spec) => {
      const tempered = spec.hypotheses.map((h) => h.prior.p ** spec.weights.prior);
      const total = tempered.reduce((sum, value) => sum + value, 0);
      const expected = tempered.map((value) => value / total);
      assert.ok(largestDifference(posterior(createNetwork(spec), []), expected) < 1e-12);
    }),
  );
});

test('a finding that is equally frequent under all hypotheses changes nothing', () => {
  const withFinding = situation.chain(({ spec, findings }) => {
    const flat = spec.variables.map((variable) => ({ ...variable, shares: new Map() }));
    const v = spec.variables.length;
    const extended = { ...spec, variables: [...spec.variables, { ...flat[0]!, id: 'flat' }] };
    return findingAbout(extended.variables[v]!, v).map((extra) => ({ extended, findings, extra }));
  });
  fc.assert(
    fc.property(withFinding, ({ extended, findings, extra }) => {
      const network = createNetwork(extended);
      const before = posterior(network, findings);
      assert.ok(largestDifference(before, posterior(network, [...findings, extra])) < 1e-12);
    }),
  );
});

test('hundreds of findings do not underflow, where the plain product does', () => {
  const outcomes = [{ id: 'yes', base: { p: 0.01, n: 10 } }];
  const shares = new Map([[0, new Map([[0, { p: 0.02, n: 10 }]])]]);
  const variables = Array.from({ length: 400 }, (_, i) => {
    return { id: `v${i}`, kind: 'one' as const, outcomes, shares, absentWeight: 0 };
  });
  const hypotheses = [
    { id: 'twice-as-often', prior: { p: 0.5, n: 10 } },
    { id: 'as-often', prior: { p: 0.5, n: 10 } },
  ];
  const spec = { hypotheses, variables, weights: plainWeights };
  const network = createNetwork(spec);
  const findings = variables.map((_, variable) => ({ variable, kind: 'one' as const, outcome: 0 }));
  assert.ok(plainPosterior(spec, network, findings).every(Number.isNaN));
  const [twice, once] = posterior(network, findings);
  assert.equal(twice, 1);
  assert.ok(once! > 0 && Math.abs(Math.log2(once!) + 400) < 1e-6);
});

test('evidence of weight 0 is switched off', () => {
  const off = { one: 0, present: 0, denied: 0, nothing: 0 };
  fc.assert(
    fc.property(situation, ({ spec, findings }) => {
      const variables = spec.variables.map((variable) => ({ ...variable, absentWeight: 0 }));
      const weights = { ...spec.weights, ...off };
      const network = createNetwork({ ...spec, variables, weights, together: [] });
      assert.deepEqual(posterior(network, findings), posterior(network, []));
    }),
  );
});

test('prior weight 0 makes every hypothesis as likely as any other', () => {
  fc.assert(
    fc.property(networkSpec, (spec) => {
      const network = createNetwork({ ...spec, weights: { ...spec.weights, prior: 0 } });
      assert.ok([...posterior(network, [])].every((p) => Math.abs(p - 1 / network.hypotheses) < 1e-12));
    }),
  );
});
