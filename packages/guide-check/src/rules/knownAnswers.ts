import type { Cause, Guide } from '@footing/guide';
import type { Finding, Rule } from '../rule.ts';

export const knownAnswers: Rule = {
  name: 'known-answers',
  says: 'The answers that a cause lists are questions of questions.yaml with their options or bins.',
  *check({ guide }): Generator<Finding> {
    for (const cause of guide.causes) yield* causeFindings(guide, cause);
  },
};

function* causeFindings(guide: Guide, cause: Cause): Generator<Finding> {
  const file = `causes/${cause.id}`;
  for (const [id, listed] of Object.entries(cause.answers)) {
    const outcomes = outcomesOf(guide, id);
    if (outcomes === undefined) {
      const message = `there is no question "${id}" whose answers a cause can list`;
      yield { message, at: { file, path: ['answers', id] } };
      continue;
    }
    for (const option of Object.keys(listed).filter((name) => !outcomes.includes(name))) {
      const message = `"${option}" is no answer to ${id}; the answers are ${outcomes.join(', ')}`;
      yield { message, at: { file, path: ['answers', id, option] } };
    }
  }
}

function outcomesOf(guide: Guide, id: string): string[] | undefined {
  const question = guide.questions.find((q) => q.id === id);
  if (question === undefined || question.kind === 'map-of-results') return undefined;
  return (question.kind === 'number' ? question.bins : question.options).map((outcome) => outcome.id);
}
