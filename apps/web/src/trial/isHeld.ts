/** Whether anything has to come before the sessions of a trial, or speaks against its change: nothing is then planned, offered or to be kept up. */
import { type AssessmentWithoutBands, whyHeld } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import type { LeftToAsk } from '../result/leftToAsk.ts';

export type Judged = {
  readonly guide: Guide;
  /** Undefined without the check: nothing is known then that could speak against a trial. */
  readonly assessment: AssessmentWithoutBands | undefined;
  readonly left: LeftToAsk | undefined;
};

export function isHeld({ guide, assessment, left }: Judged, change: string): boolean {
  if (left?.signs === true) return true;
  return assessment !== undefined && whyHeld(guide, assessment, change) !== undefined;
}
