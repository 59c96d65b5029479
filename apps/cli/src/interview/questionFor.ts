import { type Answers, answerTo, chosenOptions, suits } from '@footing/assessment';
import type { Guide, Question } from '@footing/guide';

/** Of the changes that may have been tried, only those for the person's activities are shown; all when none was told. */
export function questionFor(guide: Guide, question: Question, answers: Answers): Question {
  if (question.kind !== 'map-of-results') return question;
  if (chosenOptions(answerTo(answers, 'activities')).length === 0) return question;
  const shown = new Set(guide.changes.filter((change) => suits(change, answers)).map((change) => change.id));
  return { ...question, options: question.options.filter((option) => shown.has(option.id)) };
}
