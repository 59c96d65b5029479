/** What a person with a form of a cause typically says, by the guide's own numbers. */
import { type Answer, type Answers, applies, type Form, standsAlone } from '@footing/assessment';
import { completeShares, type Guide, isMultiSelect, type Question } from '@footing/guide';

/**
 * The likeliest answer to each question that is asked: of questions with one answer the likeliest option, of the
 * others every option that at least half of them tick.
 */
export function typicalAnswers(guide: Guide, form: Form): Answers {
  const answers: Record<string, Answer> = {};
  for (const question of guide.questions) {
    if (question.kind === 'map-of-results') continue;
    if (!applies(question, answers)) continue;
    answers[question.id] = typicalAnswer(question, form);
  }
  return answers;
}

function typicalAnswer(question: Question, form: Form): Answer {
  const listed = Object.hasOwn(form.answers, question.id) ? form.answers[question.id]! : {};
  const outcomes = question.kind === 'number' ? question.bins : question.options;
  if (isMultiSelect(question))
    return outcomes
      .filter(({ id }) => !standsAlone.has(id))
      .filter(({ id, base }) => (listed[id] ?? base).p >= 0.5)
      .map(({ id }) => id);
  const shares = completeShares(listed, outcomes).map((share) => share.p);
  const best = shares.indexOf(Math.max(...shares));
  if (question.kind === 'one') return outcomes[best]!.id;
  const { from, to } = question.bins[best]!;
  return Math.round((Math.max(from, question.atLeast ?? from) + Math.min(to, question.atMost ?? to)) / 2);
}
