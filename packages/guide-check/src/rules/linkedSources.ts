import type { Source } from '@footing/guide';
import type { Finding, Rule } from '../rule.ts';

/** Not published anywhere: our own judgement, and the posts that we read and counted. */
const ownSources: ReadonlySet<string> = new Set(['judgement', 'posts-122']);

export const linkedSources: Rule = {
  name: 'linked-sources',
  says: 'Every source has a web link, so that a reader can look it up.',
  *check({ guide }): Generator<Finding> {
    for (const source of guide.sources) {
      const at = { file: 'sources.yaml', path: ['sources', source.id, 'link'] };
      if (!isLinked(source)) yield { message: 'needs a link that begins with https:// or http://', at };
    }
  },
};

function isLinked({ id, link }: Source): boolean {
  if (link === null) return ownSources.has(id);
  return URL.canParse(link) && /^https?:/.test(link);
}
