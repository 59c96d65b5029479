import type { Network, Variable } from './network.ts';

/** What was found out about one variable. Outcomes are named by their number. */
export type Finding =
  | { readonly variable: number; readonly kind: 'one'; readonly outcome: number }
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
  if (finding.kind === 'one') return [{ outcome: finding.outcome, holds: true, weight: weights.one }];
  const variable = network.variables[finding.variable]!;
  const presentWeight = weights.present * Math.max(1, finding.present.length) ** -weights.crowding;
  const terms: Term[] = [
    ...finding.present.map((outcome) => ({ outcome, holds: true, weight: presentWeight })),
    ...finding.denied.map((outcome) => ({ outcome, holds: false, weight: weights.denied })),
  ];
  return finding.asked ? [...terms, ...unchosen(network, variable, finding)] : terms;
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
