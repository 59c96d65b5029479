import type { Finding } from './finding.ts';
import type { Network } from './network.ts';
import { addContribution, normalise, priorScores } from './posterior.ts';
import { addByGroup, addPair, addTogether, eachTogether } from './together.ts';

/** Of one group, in the order of the findings, in nats. */
export type Evidence = {
  /** How much each finding moved it beside all the others, given the rest. */
  readonly weights: Float64Array;
  /** What each finding says of it by itself beside the base rates: the mean over its hypotheses, as likely as they are now. */
  readonly alone: Float64Array;
  /** What any finding says of it, in the same way as `alone`: such as one of several outcomes that were told together. */
  readonly says: (finding: Finding) => number;
};

export type EvidenceFor = (group: number) => Evidence;

/**
 * How much each finding moved a group, in nats of log odds: the log odds with all findings less the log odds without this
 * one (I. J. Good's weight of evidence, given the rest). What an answer says together with another goes with either of
 * them. Logarithms are taken of those groups alone that are asked for.
 * @throws RangeError from a group that is none.
 */
export function weighEvidence(network: Network, findings: readonly Finding[]): EvidenceFor {
  const { hypotheses, groups } = network;
  const added = new Float64Array(findings.length * hypotheses);
  const rowOf = (i: number): Float64Array => added.subarray(i * hypotheses, (i + 1) * hypotheses);
  const scores = priorScores(network);
  for (const [i, finding] of findings.entries()) {
    const row = rowOf(i);
    addContribution(network, finding, row);
    for (let h = 0; h < hypotheses; h++) scores[h] = scores[h]! + row[h]!;
  }
  const own = added.slice();
  const ofPairs = pairsByFinding(network, findings);
  for (const i of findings.keys()) addByGroup(network, ofPairs, rowOf(i), i * groups);
  addTogether(network, findings, scores);
  const withAll = normalise(scores);
  const odds = findings.map((_, i) => oddsWithout(network, withAll, rowOf(i), own.subarray(i * hypotheses)));
  const nothing = new Float64Array(hypotheses);
  const all = oddsWithout(network, withAll, nothing, own);
  return (group) => {
    if (!(group >= 0 && group < groups)) throw new RangeError(`there is no group ${group}`);
    const now = logOdds(all, group);
    const says = (finding: Finding): number => {
      const row = new Float64Array(hypotheses);
      addContribution(network, finding, row);
      const { said } = oddsWithout(network, withAll, nothing, row);
      return said[group]! / Math.max(all.ofGroup[group]!, tiny);
    };
    return {
      says,
      weights: Float64Array.from(odds, (without) => now - logOdds(without, group)),
      alone: Float64Array.from(odds, ({ said }) => said[group]! / Math.max(all.ofGroup[group]!, tiny)),
    };
  };
}

/** What the pairs that each finding has a part in add to each group. Row: finding; column: group. */
function pairsByFinding(network: Network, findings: readonly Finding[]): Float64Array {
  const { groups } = network;
  const added = new Float64Array(findings.length * groups);
  eachTogether(network, findings, (held) => {
    const [first, second] = held.by;
    addPair(network, held, added, first * groups);
    if (second !== first) addPair(network, held, added, second * groups);
  });
  return added;
}

/** The weight of each group, and of all; and by group the sum of what the finding added by itself, each hypothesis as likely as it is now. */
type Weights = { readonly ofGroup: Float64Array; readonly total: number; readonly said: Float64Array };

/** Weights are taken from the posterior by dividing by what a finding added: most findings add nothing to most forms. */
function oddsWithout(
  { group, groups }: Network,
  withAll: Float64Array,
  added: Float64Array,
  own: Float64Array,
): Weights {
  const ofGroup = new Float64Array(groups);
  const said = new Float64Array(groups);
  let total = 0;
  for (let h = 0; h < withAll.length; h++) {
    const less = added[h]!;
    const weight = less === 0 ? withAll[h]! : withAll[h]! * Math.exp(-less);
    const g = group[h]!;
    ofGroup[g]! += weight;
    said[g]! += withAll[h]! * own[h]!;
    total += weight;
  }
  return { ofGroup, total, said };
}

/** What is less likely is as good as excluded. */
const tiny = 1e-12;

function logOdds({ ofGroup, total }: Weights, group: number): number {
  const p = ofGroup[group]! / total;
  return Math.log(Math.max(p, tiny) / Math.max(1 - p, tiny));
}
