/** What a check that was left before its end has still to ask: until then no result may reassure. */
import {
  type Answers,
  type AskedGuide,
  type AssessmentWithoutBands,
  type NextPage,
  safetyQuestions,
} from '@footing/assessment';

export type LeftToAsk = {
  readonly page: NextPage;
  /** Whether an answer can still raise a warning sign of same-day urgency or above. */
  readonly signs: boolean;
};

/**
 * Undefined where nothing is left, and in an emergency, which waits for no question. An interview that was gone through counts as
 * unfinished again only for a warning sign, which a newer guide may ask for; a page that is merely worth asking now, such as after
 * a change was noted as tried, is none.
 */
export function leftToAsk(
  guide: AskedGuide,
  answers: Answers,
  { next, urgency }: Pick<AssessmentWithoutBands, 'next' | 'urgency'>,
  finished: boolean,
): LeftToAsk | undefined {
  if (next === null || urgency === 'emergency') return undefined;
  const signs = asksForSigns(guide, answers, next);
  return signs || !finished ? { page: next, signs } : undefined;
}

/** Pages with warning signs come before all others but the first. */
function asksForSigns(guide: AskedGuide, answers: Answers, { page, questions }: NextPage): boolean {
  const safety = safetyQuestions(guide, answers);
  return page === guide.model.interview.firstPage || questions.some((id) => safety.has(id));
}
