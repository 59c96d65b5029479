import { passagesOf } from '../passages.ts';
import { gradeOf } from '../readability.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

export const readingGrade: Rule = {
  name: 'reading-grade',
  says: 'What a reader reads scores the Flesch-Kincaid school grade of readability.yaml or an easier one.',
  *check(context: CheckContext): Generator<Finding> {
    const { grade, terms } = context.guide.readability;
    for (const { texts, at } of passagesOf(context)) {
      const reached = gradeOf(texts, Object.keys(terms));
      if (reached <= grade) continue;
      const message = `reads at grade ${reached.toFixed(1)}, above ${grade}: shorten the sentences or use plainer words in "${texts.join(' | ')}"`;
      yield { message, at };
    }
  },
};
