import type { Finding, Rule } from '../rule.ts';

export const partsFit: Rule = {
  name: 'parts-fit',
  says: 'A change that a part of an activity leads to is offered for that activity.',
  *check({ guide }): Generator<Finding> {
    for (const activity of guide.activities)
      for (const [index, part] of activity.parts.entries()) {
        const change = guide.changes.find((c) => c.id === part.change);
        if (
          change === undefined ||
          change.activities.includes('any') ||
          change.activities.includes(activity.id)
        )
          continue;
        const at = { file: `activities/${activity.id}`, path: ['parts', index, 'change'] };
        yield {
          message: `"${change.id}" is not for ${activity.id}; add it to the activities of the change`,
          at,
        };
      }
  },
};
