/** Whether anything has to come before the sessions of a trial, or speaks against its change: nothing is then planned, offered or to be kept up. */
import { type AssessmentWithoutBands, forbiddingCause } from '@footing/assessment';
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
  return assessment !== undefined && forbiddingCause(guide.causes, assessment, change) !== undefined;
}

/** Whether the answers ask to be seen today or at once. */
export function mustBeSeen(assessment: Assessed): assessment is AssessmentWithoutBands {
  return assessment !== undefined && urgencyRank(assessment.urgency) > urgencyRank('routine');
}
