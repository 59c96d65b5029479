import type { Guide } from '@footing/guide';
import { type AnswerTable, answerTables } from '../answerTables.ts';
import { outcomesOf } from '../outcomes.ts';
import type { Finding, Rule } from '../rule.ts';

export const knownAnswers: Rule = {
  name: 'known-answers',
  says: 'The answers that a cause lists are questions of questions.yaml with their options or bins.',
  *check({ guide }): Generator<Finding> {
    for (const table of answerTables(guide)) yield* tableFindings(guide, table);
  },
};

function* tableFindings(guide: Guide, { file, path, answers }: AnswerTable): Generator<Finding> {
  for (const [id, listed] of Object.entries(answers)) {
    const outcomes = outcomesOf(guide, id);
    if (outcomes === undefined) {
      const message = `there is no question "${id}" whose answers a cause can list`;
      yield { message, at: { file, path: [...path, id] } };
      continue;
    }
    for (const option of Object.keys(listed).filter((name) => !outcomes.includes(name))) {
      const message = `"${option}" is no answer to ${id}; the answers are ${outcomes.join(', ')}`;
      yield { message, at: { file, path: [...path, id, option] } };
    }
  }
}
