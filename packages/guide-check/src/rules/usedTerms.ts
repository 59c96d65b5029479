import { passagesOf } from '../passages.ts';
import { mentions } from '../readability.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

export const usedTerms: Rule = {
  name: 'used-terms',
  says: 'Every term that readability.yaml excepts is used in a text for readers.',
  *check(context: CheckContext): Generator<Finding> {
    const texts = [...passagesOf(context)].flatMap((passage) => passage.texts);
    for (const term of Object.keys(context.guide.readability.terms)) {
      const at = { file: 'readability.yaml', path: ['terms', term] };
      if (!texts.some((text) => mentions(text, term)))
        yield { message: `no text uses "${term}"; take it out`, at };
    }
  },
};
