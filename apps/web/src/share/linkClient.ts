/** SMART Health Links of this site's own server. */
import {
  type LinkServer,
  LinkServerError,
  revokeLink,
  type SharedLink,
  type ShareInput,
  shareLink,
} from '@footing/exchange/health-links';
import { config } from 'zod';
import { link } from '../layouts/link.ts';

// checks made by compiling code would break the pages' policy, and be reported
config({ jitless: true });

const server = (): LinkServer => ({
  address: location.origin + link(''),
  fetch: (address, init) => fetch(address, init),
});

export const linkClient = {
  /** @throws as `shareLink` does. */
  share: (input: Omit<ShareInput, keyof LinkServer | 'viewer'>): Promise<SharedLink> =>
    shareLink({ ...server(), ...input, viewer: location.origin + link('/view/') }),
  /** @throws as `revokeLink` does. */
  revoke: (own: Pick<SharedLink, 'id' | 'manageToken'>): Promise<void> => revokeLink(server(), own),
};

/** Why no link was made. */
export function shareProblem(error: unknown): 'offline' | 'tooOften' | 'away' {
  if (error instanceof LinkServerError) return error.status === 429 ? 'tooOften' : 'away';
  return navigator.onLine ? 'away' : 'offline';
}
