import type { Network, Variable, Weights } from './network.ts';

/** What was found out about one variable. Outcomes are named by their number. */
export type Finding =
  | {
      readonly variable: number;
      readonly kind: 'one';
      readonly outcome: number;
      /** A second outcome that holds in part: its likelihood counts by `share` (0 to 1), the first one's by the rest. */
      readonly beside?: { readonly outcome: number; readonly share: number };
    }
  | {
      readonly variable: number;
      readonly kind: 'many';
      readonly present: readonly number[];
      /** Said to be absent, which counts in full. */
      readonly denied: readonly number[];
      /** True when the variable was asked: what was not chosen then counts too, a little. */
      readonly asked: boolean;
    };

/** One outcome of a finding, with the exponent it counts by. */
export type Term = { readonly outcome: number; readonly holds: boolean; readonly weight: number };

/** A finding as weighted terms; the logarithm of its likelihood is the weighted sum of theirs. */
export function termsOf(network: Network, finding: Finding): Term[] {
  const { weights } = network;
  if (finding.kind === 'one') return exclusiveTerms(finding, weights.one);
  const variable = network.variables[finding.variable]!;
  const terms: Term[] = [
    ...finding.present.map((outcome) => ({ outcome, holds: true, weight: presentWeight(weights, finding) })),
    ...finding.denied.map((outcome) => ({ outcome, holds: false, weight: weights.denied })),
  ];
  return finding.asked ? [...terms, ...unchosen(network, variable, finding)] : terms;
}

/** What each chosen outcome of a `many` counts: several lean on each other. */
export function presentWeight(
  { present, crowding }: Weights,
  { present: chosen }: Finding & { kind: 'many' },
): number {
  return chosen.length < 2 ? present : present * chosen.length ** -crowding;
}

function exclusiveTerms({ outcome, beside }: Finding & { kind: 'one' }, weight: number): Term[] {
  if (beside === undefined) return [{ outcome, holds: true, weight }];
  return [
    { outcome, holds: true, weight: weight * (1 - beside.share) },
    { outcome: beside.outcome, holds: true, weight: weight * beside.share },
  ];
}

/** "None of these" is one answer where the variable has it; otherwise each outcome left out counts a little. */
function unchosen(network: Network, variable: Variable, finding: Finding & { kind: 'many' }): Term[] {
  const { nothing } = variable;
  if (finding.present.length === 0 && nothing !== undefined)
    return [{ outcome: nothing, holds: true, weight: network.weights.nothing }];
  const said = new Set([...finding.present, ...finding.denied, nothing]);
  const terms: Term[] = [];
  for (let outcome = 0; outcome < variable.outcomes; outcome++)
    if (!said.has(outcome)) terms.push({ outcome, holds: false, weight: variable.absentWeight });
  return terms;
}
