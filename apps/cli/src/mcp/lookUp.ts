/** One entry of the guide, with the sources that it cites. */
import type { Guide } from '@footing/guide';

export const kinds = ['cause', 'change', 'activity', 'question', 'red-flag', 'source'] as const;
export type Kind = (typeof kinds)[number];

type Entry = { readonly id: string };

/** The entry; without an id, all ids of the kind; undefined when there is no such entry. */
export function lookUp(guide: Guide, kind: Kind, id: string | undefined): object | undefined {
  const entries = entriesOf(guide, kind);
  if (id === undefined) return { kind, ids: entries.map((entry) => entry.id) };
  const entry = entries.find((e) => e.id === id);
  if (entry === undefined) return undefined;
  const version = { version: guide.version, hash: guide.hash };
  return { kind, entry, sources: kind === 'source' ? [] : sourcesOf(guide, entry), guide: version };
}

function entriesOf(guide: Guide, kind: Kind): readonly Entry[] {
  switch (kind) {
    case 'cause':
      return guide.causes;
    case 'change':
      return guide.changes;
    case 'activity':
      return guide.activities;
    case 'question':
      return guide.questions;
    case 'red-flag':
      return guide.redFlags;
    case 'source':
      return guide.sources;
  }
}

/** Every source that is named anywhere in the entry: in its numbers, its lists and its text. */
function sourcesOf(guide: Guide, entry: Entry): Guide['sources'] {
  const text = JSON.stringify(entry);
  const isNamed = (id: string): boolean =>
    text.includes(`"${id}"`) || new RegExp(`@${id}(?![A-Za-z0-9-])`).test(text);
  return guide.sources.filter(({ id }) => isNamed(id));
}
