import type { Cause, Guide } from '@footing/guide';
import type { AssessmentWithoutBands } from './assess.ts';

/** The likeliest suspected cause that forbids a change; undefined where none does. `causes` are those of the guide. */
export function forbiddingCause<Known extends Pick<Cause, 'id' | 'forbids'>>(
  { causes, model }: Pick<Guide, 'model'> & { readonly causes: readonly Known[] },
  assessment: Pick<AssessmentWithoutBands, 'causes'>,
  change: string,
): Known | undefined {
  return assessment.causes
    .filter(({ probability }) => probability >= model.changes.suspectedAbove)
    .map(({ id }) => causes.find((cause) => cause.id === id)!)
    .find(({ forbids }) => forbids.includes(change));
}
