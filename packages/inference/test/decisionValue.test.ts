import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  byGroup,
  createDecisionValues,
  type DecisionWorth,
  type Network,
  posterior,
  termsOf,
} from '../src/index.ts';
import { addContribution } from '../src/posterior.ts';
import { situation } from './arbitraryNetwork.ts';
import { type Utility, valueOfAsking } from './valueOfAsking.ts';

const decisions = 3;
const losses = fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 6, maxLength: 6 });

/** The same utility as a function of a posterior, written for reading. */
function plainUtility(network: Network, worth: DecisionWorth, first: number): Utility {
  return (probabilities) => {
    const certainty = byGroup(network, probabilities).reduce(
      (sum, p) => sum + (p > 0 ? p * Math.log(p) : 0),
      0,
    );
    const lossOf = (d: number): number =>
      probabilities.reduce((sum, p, h) => sum + p * worth.losses[worth.classes[h]! * decisions + d]!, 0);
    const allowed = [0, 1, 2].filter((d) => d >= first).map(lossOf);
    return worth.certaintyWorth * certainty - worth.lossWorth * Math.min(...allowed);
  };
}

test('asking is worth what the plain value of asking says', () => {
  fc.assert(
    fc.property(situation, losses, fc.nat(decisions - 1), ({ network, findings }, table, first) => {
      const classes = Uint8Array.from({ length: network.hypotheses }, (_, h) => h % 2);
      const worth = {
        certaintyWorth: 1,
        lossWorth: 0.5,
        classes,
        losses: Float64Array.from(table),
        decisions,
      };
      const now = posterior(network, findings);
      const value = createDecisionValues(network, worth)(now, first, 0.5, 1e-7);
      const utility = plainUtility(network, worth, first);
      for (const variable of network.variables.keys()) {
        const asking = { variable, utility, manyDiscount: 0.5, negligible: 1e-7 };
        const plain = valueOfAsking(network, now, asking);
        const fast = value.of(variable);
        assert.ok(Math.abs(fast - plain) < 1e-4 * (1 + plain), `${fast} beside ${plain}`);
      }
    }),
  );
});

test('no value is above the most that it is said to be', () => {
  fc.assert(
    fc.property(situation, losses, fc.nat(decisions - 1), ({ network, findings }, table, first) => {
      const classes = Uint8Array.from({ length: network.hypotheses }, (_, h) => h % 2);
      const worth = {
        certaintyWorth: 1,
        lossWorth: 0.5,
        classes,
        losses: Float64Array.from(table),
        decisions,
      };
      for (const negligible of [1e-7, 1e-2]) {
        const value = createDecisionValues(network, worth)(
          posterior(network, findings),
          first,
          0.5,
          negligible,
        );
        for (const variable of network.variables.keys())
          assert.ok(
            value.of(variable) <= value.atMost(variable),
            `${value.of(variable)} above ${value.atMost(variable)}`,
          );
      }
    }),
    { numRuns: 1000 },
  );
});

test('values of an earlier posterior cannot be asked for', () => {
  fc.assert(
    fc.property(situation, losses, ({ network, findings }, table) => {
      fc.pre(network.variables.length > 0);
      const classes = new Uint8Array(network.hypotheses);
      const worth = { certaintyWorth: 1, lossWorth: 1, classes, losses: Float64Array.from(table), decisions };
      const values = createDecisionValues(network, worth);
      const now = posterior(network, findings);
      const earlier = values(now, 0, 0.5, 1e-7);
      values(now, 0, 0.5, 1e-7);
      assert.throws(() => earlier.of(0), /another one has followed/);
    }),
    { numRuns: 5 },
  );
});

test('what a finding adds is the sum of its terms', () => {
  fc.assert(
    fc.property(situation, ({ network, findings }) => {
      for (const finding of findings) {
        const { logPresent, logAbsent } = network.variables[finding.variable]!;
        const added = new Float64Array(network.hypotheses);
        addContribution(network, finding, added);
        for (let h = 0; h < network.hypotheses; h++) {
          const terms = termsOf(network, finding).map(
            ({ outcome, holds, weight }) =>
              weight * (holds ? logPresent : logAbsent)[outcome * network.hypotheses + h]!,
          );
          const plain = terms.reduce((sum, term) => sum + term, 0);
          assert.ok(
            Math.abs(added[h]! - plain) < 1e-9 * (1 + Math.abs(plain)),
            `${added[h]} beside ${plain}`,
          );
        }
      }
    }),
  );
});
