/** The links made on this device: kept here, so that they can be shown again and revoked, and nowhere else. */
import { type KeepProblem, keepText } from '../check/storage.ts';

export type KeptLink = {
  readonly id: string;
  readonly manageToken: string;
  /** What opens it: whoever has this device can open it too, as they can read the answers. */
  readonly link: string;
  readonly label: string;
  readonly hasPasscode: boolean;
  /** Seconds since 1970 at which it ends. */
  readonly exp: number;
  /** The person wanted it revoked while the server could not be reached. */
  readonly wantsRevoke: boolean;
};

const key = 'footing.links';
const form = 1;

/** Those that have not ended, the newest first; what cannot be read is as if nothing had been kept. */
export function keptLinks(now: number): readonly KeptLink[] {
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? 'null') as { form: number; links: KeptLink[] };
    return found.form === form ? found.links.filter((link) => isLink(link) && link.exp > now) : [];
  } catch {
    return [];
  }
}

export function keepLink(link: KeptLink, now: number): KeepProblem | undefined {
  return keepAll([link, ...keptLinks(now).filter(({ id }) => id !== link.id)]);
}

export function forgetLink(id: string, now: number): void {
  keepAll(keptLinks(now).filter((link) => link.id !== id));
}

function keepAll(links: readonly KeptLink[]): KeepProblem | undefined {
  return keepText(key, JSON.stringify({ form, links }));
}

function isLink({ id, manageToken, link, exp }: KeptLink): boolean {
  return [id, manageToken, link].every((text) => typeof text === 'string') && typeof exp === 'number';
}
