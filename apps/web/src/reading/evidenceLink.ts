import type { Source } from '@footing/guide';
import { link } from '../layouts/link.ts';

/** Where the evidence pages tell of a source: each kind has a page of its own. */
export function evidenceLink({ kind, id }: Pick<Source, 'kind' | 'id'>): string {
  return link(`/evidence/${kind}/#${id}`);
}
