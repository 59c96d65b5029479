import { urgencyRank } from '@footing/guide';
import type { Finding, Rule } from '../rule.ts';

export const variantsNotMoreUrgent: Rule = {
  name: 'variants-not-more-urgent',
  says: 'A variant is at most as urgent as its cause: what makes a state dangerous is for the red flags.',
  *check({ guide }): Generator<Finding> {
    for (const cause of guide.causes)
      for (const [id, { urgency }] of Object.entries(cause.variants ?? {})) {
        if (urgency === undefined || urgencyRank(urgency) <= urgencyRank(cause.urgency)) continue;
        const at = { file: `causes/${cause.id}`, path: ['variants', id, 'urgency'] };
        yield {
          message: `${urgency} is more than the cause's ${cause.urgency}; write a red flag instead`,
          at,
        };
      }
  },
};
