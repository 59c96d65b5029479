import { type Answers, answerTo, chosenOptions } from './answers.ts';
import type { AskedGuide, AskedQuestion } from './askedGuide.ts';
import { suits } from './suits.ts';

/** Of the changes that may have been tried, only those for the person's activities; all where none was told. */
export function forActivities<Q extends AskedQuestion>(
  guide: Pick<AskedGuide, 'changes'>,
  question: Q,
  answers: Answers,
): Q {
  if (question.kind !== 'map-of-results') return question;
  if (chosenOptions(answerTo(answers, 'activities')).length === 0) return question;
  const shown = new Set(guide.changes.filter((change) => suits(change, answers)).map(({ id }) => id));
  return { ...question, options: question.options.filter(({ id }) => shown.has(id)) };
}
