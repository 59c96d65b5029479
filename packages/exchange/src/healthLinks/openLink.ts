/** The recipient's side: asks for the manifest, fetches the files, decrypts them with the key in the link. */
import type { Issue } from '@footing/guide';
import { boundedText } from './boundedText.ts';
import { type ClearFile, decryptFile } from './cipher.ts';
import {
  type LinkPayload,
  largestFileBytes,
  type ManifestFile,
  manifestSchema,
  wrongPasscodeSchema,
} from './contract.ts';
import { isSafe, isThisMachine, readLink } from './linkText.ts';
import type { Fetch } from './shareLink.ts';

export type OpenInput = {
  /** As pasted or scanned. */
  readonly link: string;
  /** Who opens it, in words that the sharer would understand. */
  readonly recipient: string;
  readonly passcode?: string;
  readonly fetch: Fetch;
  /** Seconds since 1970. */
  readonly now: number;
  /** How long all of it may take, in milliseconds; 30 s when it does not say. */
  readonly withinMs?: number;
};

export type Opened =
  | { readonly kind: 'opened'; readonly files: readonly ClearFile[] }
  | { readonly kind: 'passcode-wanted' }
  | { readonly kind: 'wrong-passcode'; readonly remainingAttempts: number }
  /** Expired, revoked, locked, or never there: the server does not say which. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'too-many-requests'; readonly retryAfterSeconds: number | null }
  /** The files are not what the sharer encrypted, or the server does not keep to the specification. */
  | { readonly kind: 'tampered' }
  | { readonly kind: 'unreadable'; readonly issues: readonly Issue[] }
  | { readonly kind: 'unreachable'; readonly message: string };

/** A JWE is a third longer than what is in it. */
const largestFileText = 2 * largestFileBytes;
const largestManifest = 5 * largestFileBytes;
/** More files than this nobody shares; each may be {@link largestFileText} long. */
const mostFiles = 20;
const usualMs = 30_000;

/**
 * Never throws for what a link or a server says, and never waits or reads without a bound. A passcode is sent only when the link wants one.
 */
export async function openLink({ withinMs = usualMs, ...asked }: OpenInput): Promise<Opened> {
  const signal = AbortSignal.timeout(withinMs);
  const input = { ...asked, fetch: (to: string, init: RequestInit) => asked.fetch(to, { ...init, signal }) };
  const { payload, issues } = readLink(input.link);
  if (payload === undefined) return { kind: 'unreadable', issues };
  if (payload.exp !== undefined && payload.exp <= input.now) return { kind: 'gone' };
  const wantsPasscode = payload.flag?.includes('P') === true;
  if (wantsPasscode && input.passcode === undefined) return { kind: 'passcode-wanted' };
  try {
    return payload.flag?.includes('U') === true
      ? await direct(payload, input)
      : await byManifest(payload, input);
  } catch (error) {
    return { kind: 'unreachable', message: (error as Error).message };
  }
}

/** Flag U: the address gives the one file. */
async function direct(payload: LinkPayload, { fetch, recipient }: OpenInput): Promise<Opened> {
  const address = new URL(payload.url);
  address.searchParams.set('recipient', recipient);
  const response = await fetch(address.href, { method: 'GET' });
  return refusal(response) ?? opened(payload.key, [await boundedText(response, largestFileText)]);
}

async function byManifest(payload: LinkPayload, { fetch, recipient, passcode }: OpenInput): Promise<Opened> {
  const wants = payload.flag?.includes('P') === true;
  const response = await fetch(payload.url, {
    method: 'POST',
    // a passcode goes to the address in the link and nowhere else
    redirect: 'error',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ recipient, ...(wants ? { passcode } : {}), embeddedLengthMax: largestFileBytes }),
  });
  if (response.status === 401) return wrongPasscode(await jsonOf(response));
  const refused = refusal(response);
  if (refused !== undefined) return refused;
  const { data: manifest } = manifestSchema.safeParse(await jsonOf(response));
  if (manifest === undefined || manifest.files.length > mostFiles) return { kind: 'tampered' };
  if (manifest.status === 'no-longer-valid') return { kind: 'gone' };
  const files = await Promise.all(manifest.files.map((file) => fileOf(file, payload, fetch)));
  return opened(payload.key, files);
}

function wrongPasscode(body: unknown): Opened {
  const { data } = wrongPasscodeSchema.safeParse(body);
  return data === undefined
    ? { kind: 'tampered' }
    : { kind: 'wrong-passcode', remainingAttempts: data.remainingAttempts };
}

function refusal(response: Response): Opened | undefined {
  if (response.ok) return undefined;
  if (response.status === 404 || response.status === 410) return { kind: 'gone' };
  if (response.status === 429) {
    const after = Number(response.headers.get('retry-after') ?? Number.NaN);
    return {
      kind: 'too-many-requests',
      retryAfterSeconds: Number.isFinite(after) && after >= 0 ? after : null,
    };
  }
  return { kind: 'unreachable', message: `the server answered ${response.status}` };
}

/**
 * The ciphertext, or undefined when the file cannot be had in the way that the manifest says. A server elsewhere cannot make this machine ask
 * itself.
 */
async function fileOf(
  { embedded, location }: ManifestFile,
  { url }: LinkPayload,
  fetch: Fetch,
): Promise<string | undefined> {
  if (embedded !== undefined) return embedded;
  if (location === undefined || !isSafe(location)) return undefined;
  if (isThisMachine(location) && !isThisMachine(url)) return undefined;
  const response = await fetch(location, { method: 'GET' });
  return response.ok ? boundedText(response, largestFileText) : undefined;
}

/** All files or none: a part of what was shared could mislead. */
async function opened(key: string, jwes: readonly (string | undefined)[]): Promise<Opened> {
  if (jwes.length === 0) return { kind: 'gone' };
  const files = await Promise.all(
    jwes.map((jwe) =>
      jwe === undefined || jwe.length > largestFileText ? undefined : decryptFile(key, jwe),
    ),
  );
  if (files.some((file) => file === undefined)) return { kind: 'tampered' };
  return { kind: 'opened', files: files.map((file) => file!) };
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return JSON.parse((await boundedText(response, largestManifest)) ?? '');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
