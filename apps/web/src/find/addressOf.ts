import { anchorOf } from '../reading/anchorOf.ts';
import type { Page } from './pagesToFind.ts';

const folders = { cause: 'causes', change: 'changes', activity: 'activities' } as const;

/** Where a page stands below the app's own address, such as "causes/raynaud/#look-alikes". */
export function addressOf({ kind, id }: Pick<Page, 'kind' | 'id'>, heading = ''): string {
  if (kind === 'now') return `now/#${id}`;
  return `${folders[kind]}/${id}/${heading === '' ? '' : `#${anchorOf(heading)}`}`;
}
