import type { Guide } from '@footing/guide';
import type { Finding, Place, Rule } from '../rule.ts';

export const knownChanges: Rule = {
  name: 'known-changes',
  says: 'The changes that a cause forbids and that an activity names are changes of the guide.',
  *check({ guide }): Generator<Finding> {
    const known = new Set(guide.changes.map((change) => change.id));
    for (const { change, at } of mentions(guide))
      if (!known.has(change)) yield { message: `there is no change "${change}" in changes/`, at };
  },
};

function* mentions(guide: Guide): Generator<{ change: string; at: Place }> {
  for (const cause of guide.causes)
    for (const [index, change] of cause.forbids.entries())
      yield { change, at: { file: `causes/${cause.id}`, path: ['forbids', index] } };
  for (const activity of guide.activities)
    for (const [index, { change }] of activity.parts.entries())
      if (change !== undefined)
        yield { change, at: { file: `activities/${activity.id}`, path: ['parts', index, 'change'] } };
}
