import type { Finding, Rule } from '../rule.ts';

export const knownActivities: Rule = {
  name: 'known-activities',
  says: 'The activities of changes, and those with a page of their own, are options of the question "activities".',
  *check({ guide }): Generator<Finding> {
    const question = guide.questions.find((q) => q.id === 'activities');
    const known = new Set(question?.options.map((option) => option.id));
    for (const change of guide.changes)
      for (const [index, activity] of change.activities.entries()) {
        const at = { file: `changes/${change.id}`, path: ['activities', index] };
        if (activity !== 'any' && !known.has(activity))
          yield { message: `"${activity}" is no option of the question "activities", nor "any"`, at };
      }
    for (const { id } of guide.activities) {
      const at = { file: `activities/${id}`, path: [] };
      if (!known.has(id)) yield { message: `"${id}" is no option of the question "activities"`, at };
    }
  },
};
