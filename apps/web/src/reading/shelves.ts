import type { Source } from '@footing/guide';
import { kindNames } from '../words/en/sources.ts';
import { guide } from './theGuide.ts';

/** The sources of one kind. */
export type Shelf = { readonly kind: Source['kind']; readonly sources: readonly Source[] };

export const shelves: readonly Shelf[] = (Object.keys(kindNames) as Source['kind'][])
  .map((kind) => ({ kind, sources: guide.sources.filter((source) => source.kind === kind) }))
  .filter(({ sources }) => sources.length > 0);
