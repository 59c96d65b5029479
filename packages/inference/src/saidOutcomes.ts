import { type Finding, presentWeight } from './finding.ts';
import type { Network, Variable } from './network.ts';

/** How much an outcome that was said counts as one that holds, and as one that does not. */
export type SaidOutcome = { readonly outcome: number; readonly holds: number; readonly rest: number };

export type Said = {
  readonly outcomes: readonly SaidOutcome[];
  /** How much each outcome of the variable but "none of these" counts, besides, as one that does not hold. */
  readonly allRest: number;
};

/**
 * The terms of a finding (`termsOf`). Outcomes left out of an asked `many` all count alike, so they are taken together with
 * all others, and those that were said are taken back.
 */
export function saidOutcomes(network: Network, finding: Finding): Said {
  const { weights } = network;
  if (finding.kind === 'one') return { outcomes: oneOf(finding, weights.one), allRest: 0 };
  const variable = network.variables[finding.variable]!;
  const { present, denied, asked } = finding;
  const isNothing = asked && present.length === 0 && variable.nothing !== undefined;
  const allRest = asked && !isNothing ? variable.absentWeight : 0;
  const holds = presentWeight(weights, finding);
  const outcomes: SaidOutcome[] = [];
  for (let i = 0; i < present.length; i++)
    outcomes.push({ outcome: present[i]!, holds, rest: -takenBack(variable, present, i, allRest) });
  for (let i = 0; i < denied.length; i++) {
    const back = present.includes(denied[i]!) ? 0 : takenBack(variable, denied, i, allRest);
    outcomes.push({ outcome: denied[i]!, holds: 0, rest: weights.denied - back });
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
