import { citedSources } from '../citedSources.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

export const usedSources: Rule = {
  name: 'used-sources',
  says: 'Every source in sources.yaml is cited somewhere.',
  *check(context: CheckContext): Generator<Finding> {
    const used = new Set([...citedSources(context)].map((cited) => cited.source));
    for (const { id } of context.guide.sources)
      if (!used.has(id)) {
        const at = { file: 'sources.yaml', path: ['sources', id] };
        yield { message: `nothing cites "${id}"; cite it or take it out`, at };
      }
  },
};
