import type { Finding, Rule } from '../rule.ts';

export const changesHelp: Rule = {
  name: 'changes-help',
  says: 'Every change helps with some cause more often than with the others, or says that it is unproven.',
  *check({ guide }): Generator<Finding> {
    for (const { id, helps, otherwise, unproven } of guide.changes) {
      const at = { file: `changes/${id}`, path: ['helps'] };
      const better = Object.values(helps).some((share) => share.p > otherwise.p);
      if (unproven && better) yield { message: 'it helps with a cause, so it is not unproven', at };
      if (!unproven && !better)
        yield { message: `no cause in helps has more than ${otherwise.p}, the share of otherwise`, at };
    }
  },
};
