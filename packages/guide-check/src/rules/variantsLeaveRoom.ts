import { usualForm } from '@footing/guide';
import type { Finding, Rule } from '../rule.ts';

export const variantsLeaveRoom: Rule = {
  name: 'variants-leave-room',
  says: 'The shares of the variants of a cause leave something for its usual form, and none takes its name.',
  *check({ guide }): Generator<Finding> {
    for (const cause of guide.causes) {
      if (Object.hasOwn(cause.variants ?? {}, usualForm))
        yield {
          message: `no variant can be called "${usualForm}": reports call the usual form so`,
          at: { file: `causes/${cause.id}`, path: ['variants', usualForm] },
        };
      const total = Object.values(cause.variants ?? {}).reduce((sum, variant) => sum + variant.share.p, 0);
      const at = { file: `causes/${cause.id}`, path: ['variants'] };
      if (total > 0.98)
        yield {
          message: `the shares of the variants sum to ${total.toFixed(2)}; at most 0.98, the rest is the usual form`,
          at,
        };
    }
  },
};
