import type { Source } from '@footing/guide';
import { link } from '../layouts/link.ts';

type Named = Pick<Source, 'kind' | 'id'>;

/** Where the evidence pages tell of a source, as a path of the app: each kind has a page of its own. */
export function evidencePath({ kind, id }: Named): string {
  return `/evidence/${kind}/#${id}`;
}

/** The address of {@link evidencePath} on the app's own pages. */
export function evidenceLink(source: Named): string {
  return link(evidencePath(source));
}
