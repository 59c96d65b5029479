/** Why nobody is to go on with the trial of a change now. */
import { type Cause, type Model, type Urgency, urgencyRank } from '@footing/guide';
import type { AssessmentWithoutBands } from './assess.ts';
import { forbiddingCause } from './forbiddingCause.ts';

type Known = {
  readonly model: { readonly changes: Pick<Model['changes'], 'offeredUpTo'> };
  readonly causes: readonly Pick<Cause, 'id'>[];
};

/** One must be seen before anything is tested, or a suspected cause forbids the change: its id. */
export type Held = { readonly urgency: Urgency } | { readonly forbiddenBy: string };

/** Undefined where the answers speak against no session of it. */
export function whyHeld(
  guide: Known,
  assessment: Pick<AssessmentWithoutBands, 'urgency' | 'forbidden'>,
  change: string | null,
): Held | undefined {
  if (mustBeSeen(guide, assessment)) return { urgency: assessment.urgency };
  const cause = forbiddingCause(guide.causes, assessment, change);
  return cause && { forbiddenBy: cause.id };
}

/** Whether the urgency is one at which no change is offered. */
export function mustBeSeen(
  { model }: Pick<Known, 'model'>,
  { urgency }: Pick<AssessmentWithoutBands, 'urgency'>,
): boolean {
  return urgencyRank(urgency) > urgencyRank(model.changes.offeredUpTo);
}
