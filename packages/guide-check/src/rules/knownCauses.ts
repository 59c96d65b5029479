import type { Finding, Rule } from '../rule.ts';

export const knownCauses: Rule = {
  name: 'known-causes',
  says: 'The causes that a change helps are causes of the guide.',
  *check({ guide }): Generator<Finding> {
    const known = new Set(guide.causes.map((cause) => cause.id));
    for (const change of guide.changes)
      for (const cause of Object.keys(change.helps).filter((id) => !known.has(id))) {
        const at = { file: `changes/${change.id}`, path: ['helps', cause] };
        yield { message: `there is no cause "${cause}" in causes/`, at };
      }
  },
};
