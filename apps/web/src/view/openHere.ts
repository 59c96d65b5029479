/** Opens a link of this site's own server, and makes of what it holds what can be shown. */
import { type Opened, openLink, readLink } from '@footing/exchange/health-links';
import type { Sheet } from '@footing/exchange/page';
import { sheetOfBundle } from '@footing/exchange/page/sheet-of-bundle';
import { config } from 'zod';
import { nowSeconds } from '../share/nowSeconds.ts';

// checks made by compiling code would break the pages' policy, and be reported
config({ jitless: true });

export type Outcome =
  | { readonly kind: 'page'; readonly sheet: Sheet; readonly content: string }
  /** Ours by the key, and no page of Footing. */
  | { readonly kind: 'foreign'; readonly content: string }
  | { readonly kind: 'elsewhere'; readonly host: string }
  | { readonly kind: 'passcode'; readonly attemptsLeft: number | undefined }
  | { readonly kind: 'gone' }
  | { readonly kind: 'too-often' }
  | { readonly kind: 'unreachable' };

/** What the sharer's server is told of who opens it. */
const recipient = 'Opened in a browser on the page for clinicians';

/** A link that has ended, was revoked, was locked, is cut off or was tampered with gives the same: gone. */
export async function openHere(link: string, passcode: string | undefined): Promise<Outcome> {
  const { payload } = readLink(link);
  if (payload === undefined) return { kind: 'gone' };
  const { host, origin } = new URL(payload.url);
  if (origin !== location.origin) return { kind: 'elsewhere', host };
  const opened = await openLink({
    link,
    recipient,
    fetch: (address, init) => fetch(address, { ...init, cache: 'no-store' }),
    now: nowSeconds(),
    ...(passcode === undefined ? {} : { passcode }),
  });
  return outcomeOf(opened);
}

function outcomeOf(opened: Opened): Outcome {
  switch (opened.kind) {
    case 'opened':
      return shown(opened.files[0]!.content);
    case 'passcode-wanted':
      return { kind: 'passcode', attemptsLeft: undefined };
    case 'wrong-passcode':
      return opened.remainingAttempts === 0
        ? { kind: 'gone' }
        : { kind: 'passcode', attemptsLeft: opened.remainingAttempts };
    case 'too-many-requests':
      return { kind: 'too-often' };
    case 'unreachable':
      return { kind: 'unreachable' };
    case 'gone':
    case 'tampered':
    case 'unreadable':
      return { kind: 'gone' };
  }
}

function shown(content: string): Outcome {
  try {
    const sheet = sheetOfBundle(JSON.parse(content));
    return sheet === undefined ? { kind: 'foreign', content } : { kind: 'page', sheet, content };
  } catch {
    return { kind: 'foreign', content };
  }
}

/** The name that the person gave the link; it can be read without opening it. */
export function labelOf(link: string): string | undefined {
  return readLink(link).payload?.label;
}
