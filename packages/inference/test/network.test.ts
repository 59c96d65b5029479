import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createNetwork, type NetworkSpec, type Share, type VariableSpec } from '../src/index.ts';
import { plainWeights } from './arbitraryNetwork.ts';

const half: Share = { p: 0.5, n: 10 };

function specWith(changes: Partial<VariableSpec>, prior: Share = half): NetworkSpec {
  const variable: VariableSpec = {
    id: 'fever',
    kind: 'many',
    outcomes: [{ id: 'yes', base: half }],
    shares: new Map(),
    absentWeight: 1,
    ...changes,
  };
  const hypotheses = [
    { id: 'cold', prior },
    { id: 'flu', prior: half },
  ];
  return { hypotheses, variables: [variable], weights: plainWeights };
}

const invalidShare = fc.constantFrom(0, 1, -0.1, 1.5, Number.NaN, Number.POSITIVE_INFINITY);

function refuses(spec: NetworkSpec, where: RegExp): void {
  assert.throws(
    () => createNetwork(spec),
    (error) => error instanceof RangeError && where.test(error.message),
  );
}

test('a share that is not between 0 and 1 is refused with the place it stands at', () => {
  fc.assert(
    fc.property(invalidShare, (p) => {
      const wrong = { p, n: 10 };
      refuses(specWith({}, wrong), /^prior of \w+: a share lies between 0 and 1, not /);
      refuses(specWith({ outcomes: [{ id: 'yes', base: wrong }] }), /^fever\.yes: .*between 0 and 1/);
      refuses(
        specWith({ shares: new Map([[1, new Map([[0, wrong]])]]) }),
        /^fever\.yes of hypothesis 1: .*between 0 and 1/,
      );
    }),
  );
});

test('a share that stands on no evidence is refused, since no band could be drawn from it', () => {
  for (const n of [0, -3, Number.NaN])
    refuses(specWith({ outcomes: [{ id: 'yes', base: { p: 0.5, n } }] }), /^fever\.yes: .*evidence/);
});

test('a number that names no hypothesis is refused', () => {
  for (const h of [-1, 2, 0.5])
    refuses(specWith({ shares: new Map([[h, new Map([[0, half]])]]) }), /^fever: there is no hypothesis /);
});

test('a number that names no outcome is refused', () => {
  for (const k of [-1, 1, 0.5])
    refuses(specWith({ shares: new Map([[0, new Map([[k, half]])]]) }), /^fever: there is no outcome /);
  refuses(specWith({ nothing: 1 }), /^fever: there is no outcome 1 to stand for nothing/);
});

test('a group that cannot be, or no part of one, is refused', () => {
  const spec = specWith({});
  const withForm = (form: { group?: number; part?: number }): NetworkSpec => ({
    ...spec,
    hypotheses: [spec.hypotheses[0]!, { ...spec.hypotheses[1]!, ...form }],
  });
  for (const group of [-1, 2 ** 16, 0.5]) refuses(withForm({ group }), /^flu: there is no group /);
  for (const part of [0, -0.1, 1.1, Number.NaN])
    refuses(withForm({ part }), /^flu: its part of its group lies between 0 and 1, not /);
});

test('no answer is taken for surer than people are at answering', () => {
  const certain = new Map([[0, new Map([[0, { p: 0.999999, n: 1000 }]])]]);
  const [variable] = createNetwork(specWith({ shares: certain })).variables;
  assert.equal(variable!.p[0], 0.998);
});
