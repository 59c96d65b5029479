/** One entry of the guide, with the sources that it cites. */
import type { Guide } from '@footing/guide';
import { sourcesCited } from './sourcesCited.ts';

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
  return { kind, entry, sources: sourcesCited(guide, entry), guide: version };
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
