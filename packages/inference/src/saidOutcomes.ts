import type { Finding } from './finding.ts';
import type { Network, Variable } from './network.ts';

/** How much an outcome that was said counts as one that holds, and as one that does not. */
export type SaidOutcome = { readonly outcome: number; readonly holds: number; readonly rest: number };

export type Said = {
  readonly outcomes: readonly SaidOutcome[];
  /** How much each outcome of the variable but "none of these" counts, besides, as one that does not hold. */
  readonly allRest: number;
};

/** The terms of a finding (`termsOf`), those of all outcomes left out taken together. */
export function saidOutcomes(network: Network, finding: Finding): Said {
  const { weights } = network;
  if (finding.kind === 'one') return { outcomes: oneOf(finding, weights.one), allRest: 0 };
  const variable = network.variables[finding.variable]!;
  const { present, denied, asked } = finding;
  const isNothing = asked && present.length === 0 && variable.nothing !== undefined;
  const allRest = asked && !isNothing ? variable.absentWeight : 0;
  const holds = weights.present * Math.max(1, present.length) ** -weights.crowding;
  const outcomes: SaidOutcome[] = [];
  for (const [i, outcome] of present.entries())
    outcomes.push({ outcome, holds, rest: -takenBack(variable, present, i, allRest) });
  for (const [i, outcome] of denied.entries()) {
    const back = present.includes(outcome) ? 0 : takenBack(variable, denied, i, allRest);
    outcomes.push({ outcome, holds: 0, rest: weights.denied - back });
  }
  if (isNothing) outcomes.push({ outcome: variable.nothing, holds: weights.nothing, rest: 0 });
  return { outcomes, allRest };
}

function oneOf({ outcome, beside }: Finding & { kind: 'one' }, weight: number): SaidOutcome[] {
  const share = beside?.share ?? 0;
  const first = { outcome, holds: weight * (1 - share), rest: 0 };
  return beside === undefined
    ? [first]
    : [first, { outcome: beside.outcome, holds: weight * share, rest: 0 }];
}

/** What was said is not left out: once, however often it was said. */
function takenBack({ nothing }: Variable, said: readonly number[], place: number, allRest: number): number {
  const outcome = said[place]!;
  return outcome === nothing || said.indexOf(outcome) < place ? 0 : allRest;
}
