import { citedSources } from '../citedSources.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

export const knownSources: Rule = {
  name: 'known-sources',
  says: 'Every source that is cited is in sources.yaml.',
  *check(context: CheckContext): Generator<Finding> {
    const known = new Set(context.guide.sources.map((source) => source.id));
    for (const { source, at } of citedSources(context))
      if (!known.has(source))
        yield { message: `there is no source "${source}"; add it to sources.yaml or cite another`, at };
  },
};
