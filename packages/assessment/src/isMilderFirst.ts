import { type Cause, urgencyRank } from '@footing/guide';
import type { AssessmentWithoutBands } from './assess.ts';

/** A milder cause stands first, beside a danger that it does not ask for: it must not calm. */
export function isMilderFirst(
  guide: { readonly causes: readonly Pick<Cause, 'id' | 'urgency'>[] },
  { urgency, causes }: Pick<AssessmentWithoutBands, 'urgency' | 'causes'>,
): boolean {
  const own = guide.causes.find(({ id }) => id === causes[0]!.id)!.urgency;
  return urgencyRank(urgency) >= urgencyRank('same-day') && urgencyRank(own) < urgencyRank(urgency);
}
