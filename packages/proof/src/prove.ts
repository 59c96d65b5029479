/** Asks the solver for a counterexample to each claim. */
import type { Form } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import type { Claim } from './claim.ts';
import type { Solver } from './solver.ts';

export type Proof = {
  readonly claim: Claim;
  /** How many formulas the solver was asked about. */
  readonly asked: number;
  /** None when the claim is proved. */
  readonly counterexamples: readonly string[];
};

export function prove(solver: Solver, guide: Guide, forms: readonly Form[], claim: Claim): Proof {
  let asked = 0;
  const find: Solver['find'] = (formula) => {
    asked++;
    return solver.find(formula);
  };
  const counterexamples = [...claim.counterexamples({ guide, forms, find })];
  return { claim, asked, counterexamples };
}
