import { endsCited } from '@footing/guide';
import { everyHeadStatement } from '../citations.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

export const statementsCited: Rule = {
  name: 'statements-cited',
  says: 'Every "not when" of a change and every "stop at once" of an activity ends with its sources.',
  *check(context: CheckContext): Generator<Finding> {
    for (const { text, at } of everyHeadStatement(context))
      if (!endsCited(text))
        yield { message: 'must end with its sources, such as [@judgement] or [@one; @two]', at };
  },
};
