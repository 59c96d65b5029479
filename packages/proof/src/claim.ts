/** What is proved: a claim about every person that the guide can meet. */
import type { Form } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import type { Assignment, Formula } from './formula.ts';

/** What a claim is proved of. */
export type Subject = {
  readonly guide: Guide;
  /** The forms of causes with what published people said counted in. */
  readonly forms: readonly Form[];
  /** Values that make a formula true, or undefined when there are none. */
  readonly find: (formula: Formula) => Assignment | undefined;
};

export type Claim = {
  readonly id: string;
  /** One sentence, for a reader who knows no logic. */
  readonly says: string;
  /** How it was asked of the solver. */
  readonly how: string;
  /** A sentence for each counterexample; none when the claim holds. */
  readonly counterexamples: (subject: Subject) => Generator<string>;
};
