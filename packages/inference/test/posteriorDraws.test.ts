import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bandOf, createBands, createNetwork, createPosteriorDraws, posterior } from '../src/index.ts';
import { largestDifference, plainWeights, situation } from './arbitraryNetwork.ts';
import { plainPosteriorDraws } from './plainPosteriorDraws.ts';
import { withEvidence } from './withEvidence.ts';

const settings = { draws: 30, seed: 11 };

/** Sums over many outcomes are kept in single precision. */
const singlePrecision = 1e-5;

test('the draws are those of a plain slow way, term by term', () => {
  fc.assert(
    fc.property(situation, ({ spec, network, findings }) => {
      const slow = plainPosteriorDraws(spec, settings, findings);
      for (const [h, draws] of createPosteriorDraws(network, settings)(findings).entries())
        assert.ok(largestDifference(draws, slow[h]!) < singlePrecision, `hypothesis ${h}`);
    }),
    { numRuns: 500 },
  );
});

test('each draw is a posterior: nothing below 0, and all together 1', () => {
  fc.assert(
    fc.property(situation, ({ network, findings }) => {
      const byHypothesis = createPosteriorDraws(network, settings)(findings);
      for (let d = 0; d < settings.draws; d++) {
        const draw = byHypothesis.map((draws) => draws[d]!);
        assert.ok(draw.every((p) => p >= 0));
        assert.ok(Math.abs(draw.reduce((sum, p) => sum + p, 0) - 1) < 1e-9);
      }
    }),
  );
});

test('numbers that stand on very many people are drawn as the posterior itself', () => {
  fc.assert(
    fc.property(situation, ({ spec, findings }) => {
      const network = createNetwork(withEvidence(spec, 1e9));
      const point = posterior(network, findings);
      for (const [h, draws] of createPosteriorDraws(network, settings)(findings).entries())
        assert.ok(draws.every((p) => Math.abs(p - point[h]!) < 0.03));
    }),
  );
});

test('every form of a group that could be seen is drawn: many that are rare are together as likely as they are', () => {
  const forms = Array.from({ length: 10 }, (_, i) => ({
    id: `form${i}`,
    prior: { p: 0.5, n: 1e9 },
    part: (i + 1) / 55,
    group: 0,
  }));
  const other = { id: 'other', prior: { p: 0.5, n: 1e9 }, group: 1 };
  const network = createNetwork({ hypotheses: [...forms, other], variables: [], weights: plainWeights });
  const [group] = createPosteriorDraws(network, settings)([]);
  assert.ok(group!.every((p) => Math.abs(p - 0.5) < 1e-3));
});

test('what is done with the draws of one answer changes no later one', () => {
  fc.assert(
    fc.property(situation, ({ network, findings }) => {
      const drawsOf = createPosteriorDraws(network, settings);
      const first = drawsOf(findings).map((draws) => draws.slice());
      for (const draws of drawsOf(findings)) draws.sort().fill(0);
      drawsOf([]);
      assert.deepEqual(drawsOf(findings), first);
    }),
  );
});

test('a band is the middle of the draws', () => {
  fc.assert(
    fc.property(situation, ({ network, findings }) => {
      const draws = createPosteriorDraws(network, settings)(findings);
      const bands = createBands(network, { ...settings, width: 0.8 })(findings);
      assert.deepEqual(
        bands,
        draws.map((d) => bandOf(d, 0.8)),
      );
    }),
  );
  assert.deepEqual(bandOf(Float64Array.of(7, 0, 6, 1, 5, 2, 4, 3), 0.5), [2, 5]);
});
