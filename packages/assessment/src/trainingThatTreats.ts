import type { Cause } from '@footing/guide';
import type { AssessmentWithoutBands } from './assess.ts';

type Judged = Pick<AssessmentWithoutBands, 'urgency' | 'cannotTell'> & {
  readonly causes: readonly { readonly id: string }[];
};

/**
 * What may go on until an appointment even while it brings it on, since it treats the likeliest cause: walking with narrow arteries.
 * Nothing where the answers ask for more than that cause does, or no cause stands out. `causes` are those of the guide.
 */
export function trainingThatTreats(
  causes: readonly Pick<Cause, 'id' | 'urgency' | 'training'>[],
  { urgency, cannotTell, causes: ranked }: Judged,
): readonly string[] {
  const likeliest = causes.find(({ id }) => id === ranked[0]!.id)!;
  const { isTreatment, goOn } = likeliest.training;
  return isTreatment && !cannotTell && urgency === 'routine' && likeliest.urgency === urgency ? goOn : [];
}
