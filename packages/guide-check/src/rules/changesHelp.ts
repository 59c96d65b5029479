import type { Finding, Rule } from '../rule.ts';

export const changesHelp: Rule = {
  name: 'changes-help',
  says: 'Every change helps with some cause more often than with the others.',
  *check({ guide }): Generator<Finding> {
    for (const { id, helps, otherwise } of guide.changes) {
      const at = { file: `changes/${id}`, path: ['helps'] };
      if (!Object.values(helps).some((share) => share.p > otherwise.p))
        yield { message: `no cause in helps has more than ${otherwise.p}, the share of otherwise`, at };
    }
  },
};
