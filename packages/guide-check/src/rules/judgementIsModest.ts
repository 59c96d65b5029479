import type { Finding, Rule } from '../rule.ts';
import { everyShare } from '../shares.ts';

const mostPeople = 10;

export const judgementIsModest: Rule = {
  name: 'judgement-is-modest',
  says: `A number that rests on judgement counts for ${mostPeople} people at most.`,
  *check({ guide }): Generator<Finding> {
    for (const { share, at } of everyShare(guide))
      if (share.source === 'judgement' && share.n > mostPeople)
        yield { message: `n is ${share.n}, but judgement counts for ${mostPeople} people at most`, at };
  },
};
