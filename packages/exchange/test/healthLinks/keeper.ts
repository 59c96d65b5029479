/** The smallest server that keeps to the contract, on a real socket: what a client may rely on, and no more. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  linkPaths,
  manifestRequestSchema,
  manifestSchema,
  type NewLink,
  newLinkSchema,
  usualAttempts,
} from '../../src/healthLinks/index.ts';

type Kept = NewLink & {
  readonly id: string;
  readonly manageToken: string;
  file: string | undefined;
  left: number;
};

export type Keeper = {
  readonly address: string;
  readonly kept: Map<string, Kept>;
  /** Every body that reached it. */
  readonly seen: string[];
  /** Seconds since 1970, for expiry. */
  now: number;
  /** Gives files by their location instead of inside the manifest. */
  embeds: boolean;
  readonly close: () => Promise<void>;
};

export async function startKeeper(now: number): Promise<Keeper> {
  const kept = new Map<string, Kept>();
  const seen: string[] = [];
  const server = createServer(async (request, response) => {
    const { status, body } = answer(keeper, request, await bodyOf(request));
    response.statusCode = status;
    send(response, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  const keeper: Keeper = { address, kept, seen, now, embeds: true, close };
  return keeper;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function send(response: ServerResponse, body: unknown): void {
  if (body === undefined) response.end();
  else if (typeof body === 'string') response.setHeader('content-type', 'application/jose').end(body);
  else response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
}

type Answer = { readonly status: number; readonly body?: unknown };

function answer(keeper: Keeper, { method, url, headers }: IncomingMessage, body: string): Answer {
  keeper.seen.push(body);
  if (url === linkPaths.create) return create(keeper, body);
  const link = keeper.kept.get(url!.split('/')[3]!);
  if (link === undefined) return { status: method === 'DELETE' ? 204 : 404 };
  if (method === 'POST') return manifestOf(keeper, link, body);
  if (method === 'GET') return { status: 200, body: link.file };
  if (headers.authorization !== `Bearer ${link.manageToken}`) return { status: 401 };
  if (method === 'DELETE') keeper.kept.delete(link.id);
  else link.file = body;
  return { status: 204 };
}

function create(keeper: Keeper, body: string): Answer {
  const wanted = newLinkSchema.parse(JSON.parse(body));
  const [id, manageToken] = [secret(), secret()];
  keeper.kept.set(id, {
    ...wanted,
    id,
    manageToken,
    file: undefined,
    left: wanted.attempts ?? usualAttempts,
  });
  return {
    status: 201,
    body: { id, manageToken, manifestUrl: `${keeper.address}${linkPaths.manifest(id)}` },
  };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function manifestOf(keeper: Keeper, link: Kept, body: string): Answer {
  const { passcode } = manifestRequestSchema.parse(JSON.parse(body));
  if (link.file === undefined || link.exp <= keeper.now || link.left === 0) return { status: 404 };
  if (link.passcode !== passcode) return { status: 401, body: { remainingAttempts: --link.left } };
  const place = keeper.embeds
    ? { embedded: link.file }
    : { location: `${keeper.address}${linkPaths.file(link.id)}` };
  const file = { contentType: 'application/fhir+json', ...place };
  const status = link.flag.includes('L') ? 'can-change' : 'finalized';
  return { status: 200, body: manifestSchema.parse({ status, files: [file] }) };
}
