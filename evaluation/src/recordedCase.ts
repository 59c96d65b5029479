import type { AssessmentRequest } from '@footing/assessment';
import type { Urgency } from '@footing/guide';

/** A recorded person with what they tell and the expected result. */
export type RecordedCase = {
  readonly id: string;
  readonly told: string;
  readonly request: AssessmentRequest;
  readonly expected: {
    /** Any of these counts as right; the first is the likeliest. */
    readonly causes: readonly string[];
    readonly urgency: Urgency;
    readonly urgencyAlsoOk: readonly Urgency[];
  };
  readonly grade: 'hard' | 'soft';
};
