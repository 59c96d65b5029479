import { type Evidence, weighEvidence } from '@footing/inference';
import type { NamedFinding } from './findings.ts';
import type { GuideNetwork } from './networkOfForms.ts';

/**
 * An answer that moved a cause. `weight` in nats of log odds, positive for, negative against; `options` empty when
 * the answer was "none of these". Of several that were chosen, a reason for a cause names those that speak for it themselves.
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
 * What was left out speaks against a cause by its absence, but for one only what was chosen does.
 */
export function reasonsOf(net: GuideNetwork, findings: readonly NamedFinding[]) {
  const evidenceFor = weighEvidence(
    net.network,
    findings.map((f) => f.finding),
  );
  return (h: number): { for: Reason[]; against: Reason[] } => {
    const evidence = evidenceFor(h);
    const { weights, alone } = evidence;
    const told: Reason[] = [];
    for (const [i, finding] of findings.entries()) {
      const weight = weights[i]!;
      if (Math.abs(weight) < leastTold || Math.sign(weight) * alone[i]! < leastAlone) continue;
      const options = weight > 0 ? speakingFor(finding, evidence) : finding.options;
      if (options !== undefined) told.push(reason(finding.question, options, weight));
    }
    const strongestFirst = (a: Reason, b: Reason): number => Math.abs(b.weight) - Math.abs(a.weight);
    return {
      for: told.filter((r) => r.weight > 0).sort(strongestFirst),
      against: told.filter((r) => r.weight < 0).sort(strongestFirst),
    };
  };
}

/** Of the options that were chosen, those that speak for a cause themselves; undefined where none does. */
function speakingFor({ options, finding }: NamedFinding, { says }: Evidence): readonly string[] | undefined {
  if (finding.kind === 'one' || options.length === 0) return options;
  const speaking = options.filter(
    (_, i) => says({ ...finding, asked: false, present: [finding.present[i]!], denied: [] }) >= leastAlone,
  );
  return speaking.length === 0 ? undefined : speaking;
}

function reason(question: string, options: readonly string[], weight: number): Reason {
  return { question, options, weight, strength: strengthOf(Math.abs(weight)) };
}

/** In words after I. J. Good's decibans: 1 nat changes odds by 2.7, 2 nats by 7.4. */
function strengthOf(size: number): Reason['strength'] {
  if (size >= 2) return 'strong';
  return size >= 0.7 ? 'moderate' : 'slight';
}
