import { questionsOf } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import type { Finding, Rule } from '../rule.ts';

export const questionsMatter: Rule = {
  name: 'questions-matter',
  says: 'Every question can change something: a cause lists it, a red flag looks at it, or a change requires it.',
  *check({ guide }): Generator<Finding> {
    const used = usedQuestions(guide);
    for (const { id, kind } of guide.questions) {
      const at = { file: 'questions.yaml', path: ['questions', id] };
      if (kind !== 'map-of-results' && !used.has(id))
        yield { message: `no cause, red flag or change looks at "${id}"; take it out or use it`, at };
    }
  },
};

function usedQuestions(guide: Guide): ReadonlySet<string> {
  return new Set([
    ...guide.causes.flatMap((cause) => Object.keys(cause.answers)),
    ...guide.redFlags.flatMap((flag) => questionsOf(flag.when)),
    ...guide.changes
      .flatMap(({ requires, notFor }) => [requires, notFor])
      .flatMap((condition) => (condition === undefined ? [] : questionsOf(condition))),
    ...guide.changes.flatMap(({ ruledOutBy = {} }) => Object.keys(ruledOutBy)),
  ]);
}
