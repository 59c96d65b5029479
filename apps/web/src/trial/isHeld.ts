/** Whether anything has to come before the sessions of a trial, or speaks against its change: nothing is then planned, offered or to be kept up. */
import type { AssessmentWithoutBands } from '@footing/assessment';
import { type Guide, urgencyRank } from '@footing/guide';
import type { LeftToAsk } from '../result/leftToAsk.ts';

/** Undefined without the check: nothing is known then that could speak against a trial. */
type Assessed = AssessmentWithoutBands | undefined;

export type Judged = {
  readonly guide: Guide;
  readonly assessment: Assessed;
  readonly left: LeftToAsk | undefined;
};

export function isHeld({ guide, assessment, left }: Judged, change: string): boolean {
  if (mustBeSeen(assessment) || left?.signs === true) return true;
  return forbiddingCause(guide, assessment, change) !== undefined;
}

/** Whether the answers ask to be seen today or at once. */
export function mustBeSeen(assessment: Assessed): assessment is AssessmentWithoutBands {
  return assessment !== undefined && urgencyRank(assessment.urgency) > urgencyRank('routine');
}

/** The suspected cause that forbids a change; undefined where none does. */
export function forbiddingCause(
  { model, causes }: Guide,
  assessment: Assessed,
  change: string,
): Guide['causes'][number] | undefined {
  const { suspectedAbove } = model.changes;
  const suspected = assessment?.causes.filter(({ probability }) => probability >= suspectedAbove) ?? [];
  return suspected
    .map(({ id }) => causes.find((cause) => cause.id === id)!)
    .find(({ forbids }) => forbids.includes(change));
}
