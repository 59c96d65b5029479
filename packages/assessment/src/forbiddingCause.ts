import type { Cause } from '@footing/guide';
import type { AssessmentWithoutBands } from './assess.ts';

/** The likeliest suspected cause that forbids a change; undefined where none does, or the change is not known. `causes` are those of the guide. */
export function forbiddingCause<Known extends Pick<Cause, 'id'>>(
  causes: readonly Known[],
  { forbidden }: Pick<AssessmentWithoutBands, 'forbidden'>,
  change: string | null,
): Known | undefined {
  const by = forbidden.find(({ id }) => id === change)?.by;
  return causes.find(({ id }) => id === by);
}
