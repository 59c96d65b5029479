import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createNetwork, type Finding, type NetworkSpec, posterior, type TogetherSpec } from '../src/index.ts';
import { largestDifference, plainWeights, situation } from './arbitraryNetwork.ts';
import { plainPosterior } from './plainPosterior.ts';
import { weightsOfEvidence } from './weightsOfEvidence.ts';

const half = { p: 0.5, n: 10 };
const minutes = {
  id: 'minutes',
  kind: 'one' as const,
  outcomes: ['few', 'many'].map((id) => ({ id, base: half })),
  shares: new Map(),
  absentWeight: 0,
};
const feeling = { ...minutes, id: 'feeling', kind: 'many' as const };

function specWith(...together: TogetherSpec[]): NetworkSpec {
  const hypotheses = ['a', 'b'].map((id) => ({ id, prior: half }));
  return { hypotheses, variables: [minutes, feeling], weights: plainWeights, together };
}

const both: TogetherSpec = {
  of: [
    [1, 0],
    [0, 1],
  ],
  adds: new Map([[0, 2]]),
};
const felt = (...present: number[]): Finding => ({
  variable: 1,
  kind: 'many',
  present,
  denied: [],
  asked: false,
});
const lasted = (outcome: number): Finding => ({ variable: 0, kind: 'one', outcome });

function logOdds(spec: NetworkSpec, ...findings: Finding[]): number {
  const [a, b] = posterior(createNetwork(spec), findings);
  return Math.log(a! / b!);
}

test('two outcomes that hold together add what their pair says; one of them alone adds nothing', () => {
  const spec = specWith(both);
  assert.ok(Math.abs(logOdds(spec, felt(0), lasted(1)) - 2) < 1e-12);
  for (const alone of [[felt(0)], [lasted(1)], [felt(1), lasted(1)], [felt(0), lasted(0)]])
    assert.ok(Math.abs(logOdds(spec, ...alone)) < 1e-12);
});

test('a number near the edge of its bin adds the part of a pair that it has in that bin', () => {
  const nearEdge: Finding = { ...lasted(0), kind: 'one', outcome: 0, beside: { outcome: 1, share: 0.3 } };
  assert.ok(Math.abs(logOdds(specWith(both), felt(0), nearEdge) - 0.6) < 1e-12);
  const ofItsOwn: TogetherSpec = { ...both, of: [both.of[0], [0, 0]] };
  assert.ok(Math.abs(logOdds(specWith(ofItsOwn), felt(0), nearEdge) - 1.4) < 1e-12);
  for (const told of [
    [nearEdge, lasted(1)],
    [lasted(1), nearEdge],
  ])
    assert.ok(
      Math.abs(logOdds(specWith(both), felt(0), ...told) - 2) < 1e-12,
      'the most that it holds counts',
    );
});

test('"none of these" is an answer that can be one of a pair, once it was asked', () => {
  const spec = specWith(both);
  const withNothing = { ...spec, variables: [minutes, { ...feeling, nothing: 0 }] };
  const none: Finding = { variable: 1, kind: 'many', present: [], denied: [], asked: true };
  assert.ok(Math.abs(logOdds(withNothing, none, lasted(1)) - 2) < 1e-12);
  assert.ok(Math.abs(logOdds(withNothing, { ...none, asked: false }, lasted(1))) < 1e-12);
});

test('two outcomes of one question can be a pair, which leaves together with its finding', () => {
  const spec = specWith({
    of: [
      [1, 0],
      [1, 1],
    ],
    adds: new Map([[1, 0.5]]),
  });
  const [evidence] = weightsOfEvidence(createNetwork(spec), [felt(0, 1)]);
  assert.ok(Math.abs(evidence![1]! - 0.5) < 1e-12);
});

test('what a pair says goes with either of its findings, since without one of them it is not there', () => {
  fc.assert(
    fc.property(situation, ({ spec, network, findings }) => {
      const evidence = weightsOfEvidence(network, findings);
      for (const i of findings.keys()) {
        const others = findings.filter((_, place) => place !== i);
        const [now, before] = [findings, others].map((some) => plainPosterior(spec, network, some));
        const moved = now!.map((p, h) => logit(p) - logit(before![h]!));
        assert.ok(largestDifference(moved, evidence[i]!) < 1e-5, `finding ${i}`);
      }
    }),
  );
});

function logit(p: number): number {
  const tiny = 1e-12;
  return Math.log(Math.max(p, tiny) / Math.max(1 - p, tiny));
}

test('a pair that cannot be is refused with what is wrong', () => {
  const adds = new Map([[0, 1]]);
  const refused: [TogetherSpec[], RegExp][] = [
    [[{ ...both, of: [both.of[0], [0, 2]] }], /no outcome 2 of variable 0/],
    [[{ ...both, of: [both.of[0], [7, 0]] }], /no outcome 0 of variable 7/],
    [[{ adds, of: [both.of[0], both.of[0]] }], /with itself/],
    [[both, { adds, of: [both.of[1], both.of[0]] }], /there twice/],
    [[{ ...both, adds: new Map([[2, 1]]) }], /no group 2/],
    [[{ ...both, adds: new Map([[0, Number.NaN]]) }], /not NaN/],
  ];
  for (const [together, message] of refused)
    assert.throws(() => createNetwork(specWith(...together)), { name: 'RangeError', message });
});
