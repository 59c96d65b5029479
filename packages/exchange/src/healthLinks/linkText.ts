/** The link itself: `shlink:/` and the payload in base64url, with a viewer's address before it where there is one. */
import type { Issue } from '@footing/guide';
import { base64url } from 'jose';
import { type LinkPayload, linkPayloadSchema } from './contract.ts';

const start = 'shlink:/';

/** @param viewer an address such as "https://example.org/open"; the link goes behind its #, where no server sees it. */
export function linkText(payload: LinkPayload, viewer?: string): string {
  const text = start + base64url.encode(JSON.stringify(linkPayloadSchema.parse(payload)));
  return viewer === undefined ? text : `${viewer}#${text}`;
}

export type ReadLink =
  | { readonly payload: LinkPayload; readonly issues: readonly [] }
  | { readonly payload: undefined; readonly issues: readonly Issue[] };

/** Takes a link as pasted or scanned. The address in it must be https, or this very machine. */
export function readLink(text: string): ReadLink {
  const at = text.indexOf(start);
  if (at < 0) return refused('structure', '', `a SMART Health Link has "${start}" in it`);
  let value: unknown;
  try {
    value = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(
        base64url.decode(text.slice(at + start.length).trim()),
      ),
    );
  } catch {
    return refused('structure', '', `what follows "${start}" is no JSON in base64url; was the link cut off?`);
  }
  const { data, error } = linkPayloadSchema.safeParse(value);
  if (data === undefined)
    return {
      payload: undefined,
      issues: error.issues.map(({ code, path, message }) => ({ code, path: path.join('.'), message })),
    };
  if (!isSafe(data.url)) return refused('value', 'url', 'must begin with https://');
  return { payload: data, issues: [] };
}

/** Whether an address may be asked: encrypted on the way, or not leaving the machine. */
export function isSafe(address: string): boolean {
  const { protocol } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && isThisMachine(address));
}

/** Whether an address is one of this very machine. */
export function isThisMachine(address: string): boolean {
  const { hostname } = new URL(address);
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

function refused(code: string, path: string, message: string): ReadLink {
  return { payload: undefined, issues: [{ code, path, message }] };
}
