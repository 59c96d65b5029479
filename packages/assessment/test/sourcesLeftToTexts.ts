import type { Guide } from '@footing/guide';

/** A guide as it is packed to be asked with: the sources of red flags that are no emergency come with the texts of a result. */
export function sourcesLeftToTexts(guide: Guide): Guide {
  const redFlags = guide.redFlags.map((flag) =>
    flag.urgency === 'emergency' ? flag : { ...flag, sources: [] },
  );
  return { ...guide, redFlags };
}
