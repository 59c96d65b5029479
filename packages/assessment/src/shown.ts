/** What a result tells of, in the terminal and in the web app alike: the rest is in the assessment all the same. */
import type { AssessmentWithoutBands } from './assess.ts';
import type { UrgencyReason } from './urgencyReasons.ts';

/** How many of the changes a result shows. */
export const changesShown = 5;

const mostCauses = 4;
/** A cause less likely than this is not worth a line. */
const leastShown = 0.04;

/** The causes that a result tells of, the likeliest first. */
export function causesShown<Ranked extends { readonly probability: number }>(
  causes: readonly Ranked[],
): Ranked[] {
  return causes.slice(0, mostCauses).filter(({ probability }) => probability >= leastShown);
}

/**
 * The causes that the head of a result names for its urgency: the likeliest that asks for it, and those that the result tells of
 * further down. A grave cause at one or two in a hundred would frighten without a word to explain it.
 */
export function askingCausesShown({
  causes,
  urgencyReasons,
}: Pick<AssessmentWithoutBands, 'causes' | 'urgencyReasons'>): Extract<UrgencyReason, { cause: string }>[] {
  const told = new Set(causesShown(causes).map(({ id }) => id));
  return urgencyReasons
    .flatMap((reason) => ('cause' in reason ? [reason] : []))
    .filter(({ cause }, place) => place === 0 || told.has(cause));
}
