import { weighEvidence } from '@footing/inference';
import type { NamedFinding } from './findings.ts';
import type { GuideNetwork } from './networkOfForms.ts';

/**
 * An answer that moved a cause. `weight` in nats of log odds, positive for, negative against; `options` empty when
 * the answer was "none of these".
 */
export type Reason = {
  readonly question: string;
  readonly options: readonly string[];
  readonly weight: number;
  readonly strength: 'strong' | 'moderate' | 'slight';
};

/** Below this an answer is not worth a word: it moves odds by less than a tenth. */
const leastTold = 0.1;

/** What an answer must say of a cause by itself, whatever it says together with others: a face that does not droop is no reason against a calf under pressure. */
const leastAlone = 0.05;

/**
 * What spoke for and against each cause, strongest first. Told is what moved it beside the other causes and speaks the same way
 * of itself: that both feet are numb is common in Raynaud's, and is no reason against it because it is still more common in another cause.
 */
export function reasonsOf(net: GuideNetwork, findings: readonly NamedFinding[]) {
  const evidenceFor = weighEvidence(
    net.network,
    findings.map((f) => f.finding),
  );
  return (h: number): { for: Reason[]; against: Reason[] } => {
    const { weights, alone } = evidenceFor(h);
    const told: Reason[] = [];
    for (const [i, { question, options }] of findings.entries())
      if (Math.abs(weights[i]!) >= leastTold && Math.sign(weights[i]!) * alone[i]! >= leastAlone)
        told.push(reason(question, options, weights[i]!));
    const strongestFirst = (a: Reason, b: Reason): number => Math.abs(b.weight) - Math.abs(a.weight);
    return {
      for: told.filter((r) => r.weight > 0).sort(strongestFirst),
      against: told.filter((r) => r.weight < 0).sort(strongestFirst),
    };
  };
}

function reason(question: string, options: readonly string[], weight: number): Reason {
  return { question, options, weight, strength: strengthOf(Math.abs(weight)) };
}

/** In words after I. J. Good's decibans: 1 nat changes odds by 2.7, 2 nats by 7.4. */
function strengthOf(size: number): Reason['strength'] {
  if (size >= 2) return 'strong';
  return size >= 0.7 ? 'moderate' : 'slight';
}
