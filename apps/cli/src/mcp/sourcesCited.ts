import { citedIn, type Guide, type Source } from '@footing/guide';

/** The sources that anything told rests on, each once: by their id as `source` or `sources`, and cited in its texts. */
export function sourcesCited(guide: Guide, told: object): readonly Source[] {
  const cited = new Set(sourcesIn(told));
  return guide.sources.filter(({ id }) => cited.has(id));
}

function sourcesIn(told: unknown): readonly string[] {
  if (typeof told === 'string') return citedIn(told);
  if (typeof told !== 'object' || told === null) return [];
  return Object.entries(told).flatMap(([key, value]) =>
    key === 'source' || key === 'sources' ? value : sourcesIn(value),
  );
}
