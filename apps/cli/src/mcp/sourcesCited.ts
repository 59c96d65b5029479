import type { Guide, Source } from '@footing/guide';

/** The sources that stand by their id as `source` or `sources` of anything told, each once. */
export function sourcesCited(guide: Guide, told: object): readonly Source[] {
  const cited = new Set<string>(citedIn(told));
  return guide.sources.filter(({ id }) => cited.has(id));
}

function citedIn(told: unknown): string[] {
  if (typeof told !== 'object' || told === null) return [];
  return Object.entries(told).flatMap(([key, value]) =>
    key === 'source' || key === 'sources' ? value : citedIn(value),
  );
}
