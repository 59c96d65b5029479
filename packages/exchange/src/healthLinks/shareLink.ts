/** The sharer's side: encrypts on the device, hands the ciphertext to a server, keeps the key in the link. */
import { z } from 'zod';
import { type ClearFile, encryptFile, newKey } from './cipher.ts';
import { createdLinkSchema, linkPaths, type NewLink, newLinkSchema } from './contract.ts';
import { linkText } from './linkText.ts';

/** The `fetch` of a browser or of Node, or an application taken as a function. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

export type LinkServer = {
  /** Address without a slash at its end, such as "https://example.org". */
  readonly address: string;
  readonly fetch: Fetch;
};

export type ShareInput = LinkServer & {
  readonly file: ClearFile;
  /** Seconds since 1970 at which the link runs out. */
  readonly exp: number;
  /** Six characters or more; told to the clinician apart from the link. */
  readonly passcode?: string;
  /** Shown before the link is opened: at most 80 characters, and nothing about health. */
  readonly label?: string;
  /** The file may be replaced later. */
  readonly isLongTerm?: boolean;
  /** Wrong passcodes until it locks. */
  readonly attempts?: number;
  /** Where a person without an app of their own can open it. */
  readonly viewer?: string;
};

/** What the sharer keeps. The link is the secret that is shown; the manage token stays on the device. */
export type SharedLink = {
  readonly link: string;
  readonly id: string;
  readonly manageToken: string;
  readonly key: string;
  readonly exp: number;
};

/** Why a server did not do what was asked. */
export class LinkServerError extends Error {
  readonly status: number;
  constructor(what: string, status: number) {
    super(`${what}: the server answered ${status}`);
    this.status = status;
  }
}

/**
 * Creates the link and stores the file. When the file cannot be stored, the link is taken back.
 * @throws LinkServerError when the server refuses; what `fetch` throws when it cannot be reached; ZodError when the
 * input, or what the server says, is not as the contract has it.
 */
export async function shareLink(input: ShareInput): Promise<SharedLink> {
  const { file, exp, label, viewer } = input;
  const wanted = newLinkOf(input);
  const created = await askFor(input, 'create the link', linkPaths.create, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wanted),
  });
  const { id, manageToken, manifestUrl } = createdLinkSchema.parse(await created.json());
  const key = newKey();
  const shared = { id, manageToken, key };
  try {
    await replaceFile(input, shared, file);
  } catch (error) {
    await revokeLink(input, shared).catch(() => undefined);
    throw error;
  }
  const payload = {
    url: manifestUrl,
    key,
    exp,
    flag: wanted.flag,
    v: 1 as const,
    ...(label === undefined ? {} : { label }),
  };
  return { ...shared, exp, link: linkText(payload, viewer) };
}

function newLinkOf({ exp, passcode, isLongTerm, attempts, label }: ShareInput): NewLink {
  z.string().max(80).optional().parse(label);
  return newLinkSchema.parse({
    flag: `${isLongTerm === true ? 'L' : ''}${passcode === undefined ? '' : 'P'}`,
    exp,
    ...(passcode === undefined ? {} : { passcode }),
    ...(attempts === undefined ? {} : { attempts }),
  });
}

/** Stores the file, in place of the one that was there. */
export async function replaceFile(
  server: LinkServer,
  { id, manageToken, key }: Pick<SharedLink, 'id' | 'manageToken' | 'key'>,
  file: ClearFile,
): Promise<void> {
  await askFor(server, 'store the file', linkPaths.file(id), {
    method: 'PUT',
    headers: { 'content-type': 'application/jose', authorization: `Bearer ${manageToken}` },
    body: await encryptFile(key, file),
  });
}

/** From then on the link opens nothing. Doing it twice does no harm. */
export async function revokeLink(
  server: LinkServer,
  { id, manageToken }: Pick<SharedLink, 'id' | 'manageToken'>,
): Promise<void> {
  await askFor(server, 'revoke the link', linkPaths.manage(id), {
    method: 'DELETE',
    headers: { authorization: `Bearer ${manageToken}` },
  });
}

async function askFor(server: LinkServer, what: string, path: string, init: RequestInit): Promise<Response> {
  const response = await server.fetch(`${server.address}${path}`, init);
  if (!response.ok) throw new LinkServerError(`cannot ${what}`, response.status);
  return response;
}
