/** What a person was not sure of, and what it may mean. */
import { type Urgency, urgencyRank } from '@footing/guide';
import { type Answers, answerTo, isAsked } from './answers.ts';
import type { AskedQuestion, Rule } from './askedGuide.ts';
import { holds } from './condition.ts';

type AskedWithOptions = {
  readonly redFlags: readonly Rule[];
  readonly questions: readonly Pick<AskedQuestion, 'id' | 'options'>[];
};

/**
 * The questions that were answered with "not sure" and one option of which would, with all else as it was told, raise a
 * red flag of same-day urgency or above that is more urgent than `urgency`. In the guide's order.
 */
export function unsureSigns(guide: AskedWithOptions, answers: Answers, urgency: Urgency): string[] {
  const least = Math.max(urgencyRank(urgency) + 1, urgencyRank('same-day'));
  const flags = guide.redFlags.filter((flag) => urgencyRank(flag.urgency) >= least);
  const wouldRaise = (question: string, option: string): boolean =>
    flags.some(({ when }) => holds(when, { ...answers, [question]: [option] }));
  return guide.questions
    .filter(({ id }) => isAsked(answers, id) && answerTo(answers, id) === null)
    .filter(({ id, options }) => options.some((option) => wouldRaise(id, option.id)))
    .map(({ id }) => id);
}
