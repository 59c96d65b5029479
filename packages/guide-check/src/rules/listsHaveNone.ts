import { standsAlone } from '@footing/assessment';
import type { Finding, Rule } from '../rule.ts';

export const listsHaveNone: Rule = {
  name: 'lists-have-none',
  says: 'A question that takes several answers has one that stands alone, "none" or "normal": it says "none of these" in the words of the question.',
  *check({ guide }): Generator<Finding> {
    for (const { id, kind, options } of guide.questions) {
      if (kind !== 'many' || options.some((option) => standsAlone.has(option.id))) continue;
      const at = { file: 'questions.yaml', path: ['questions', id] };
      yield { message: `"${id}" has no option "none" or "normal", so nobody can say that none is so`, at };
    }
  },
};
