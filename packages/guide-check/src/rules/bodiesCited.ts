import { endsCited } from '@footing/guide';
import { everyBlock } from '../citations.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

export const bodiesCited: Rule = {
  name: 'bodies-cited',
  says: 'Every paragraph and list item of a body ends with its sources.',
  *check(context: CheckContext): Generator<Finding> {
    for (const { block, at } of everyBlock(context))
      if (!endsCited(block.text))
        yield { message: 'must end with its sources, such as [@judgement] or [@one; @two]', at };
  },
};
