import { createRoute, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { problem, problemResponse, problemResponses } from '../api/problems.ts';
import { createRoutes, type Routes } from '../http/context.ts';
import type { Database } from '../store/database.ts';
import {
  createLink,
  type EncryptedFile,
  fileContent,
  filesOfLink,
  openLink,
  replaceFiles,
  revokeLink,
  type StoredFile,
} from './linkStore.ts';
import { LinkId, linkBytes, MadeLink, Manifest, ManifestRequest, NewFiles, NewLink, WrongPasscode } from './schemas.ts';
import { readTicket, writeTicket } from './ticket.ts';

export type LinkSettings = {
  readonly database: Database;
  /** Signs the addresses of files; the same on every server of a database. */
  readonly ticketSecret: Uint8Array;
  /** How people reach this server, when it is set. */
  readonly publicUrl: string | undefined;
};

type Context = Parameters<Parameters<Routes['notFound']>[0]>[0];

/** SMART Health Links: the server keeps what it cannot read, and tells nothing of what is gone. */
export function linkRoutes({ database, ticketSecret, publicUrl }: LinkSettings): Routes {
  const routes = createRoutes();
  const addressOf = (c: Context, path: string): string => `${publicUrl ?? new URL(c.req.url).origin}${path}`;
  routes.use('/v1/links/*', noStore, bodyLimit({ maxSize: linkBytes + 10_000, onError: tooLarge }));
  routes.use('/v1/links', noStore, bodyLimit({ maxSize: linkBytes + 10_000, onError: tooLarge }));

  routes.openapi(makeRoute, async (c) => {
    const { exp, passcode, direct, files } = c.req.valid('json');
    const secrets = await createLink(database, {
      expiresAt: new Date(exp * 1000),
      passcode,
      direct: direct ?? false,
      files: files.map(toStored),
    });
    return c.json({ url: addressOf(c, `/v1/links/${secrets.id}`), ...secrets }, 201);
  });

  routes.openapi(manifestRoute, async (c) => {
    const { passcode, embeddedLengthMax = linkBytes } = c.req.valid('json');
    const opened = await openLink(database.query, c.req.valid('param').id, passcode);
    if (opened.kind === 'gone') return gone(c);
    if (opened.kind === 'wrong-passcode') return c.json({ remainingAttempts: opened.triesLeft }, 401);
    const { linkHash } = opened;
    const files = opened.direct ? [] : await filesOfLink(database.query, linkHash);
    if (files.length === 0) return gone(c);
    const inManifest = (file: StoredFile) => {
      const { contentType, content, number } = file;
      const lastUpdated = file.updatedAt.toISOString();
      if (content.length <= embeddedLengthMax) return { contentType, lastUpdated, embedded: content };
      const ticket = writeTicket(ticketSecret, { linkHash, number }, Date.now());
      return { contentType, lastUpdated, location: addressOf(c, `/v1/links/files/${ticket}`) };
    };
    return c.json({ status: 'can-change' as const, files: files.map(inManifest) }, 200);
  });

  routes.openapi(fileRoute, async (c) => {
    const ticket = readTicket(ticketSecret, c.req.valid('param').ticket, Date.now());
    const content = ticket && (await fileContent(database.query, ticket.linkHash, ticket.number));
    return content === undefined ? gone(c) : jose(c, content);
  });

  routes.openapi(directRoute, async (c) => {
    const opened = await openLink(database.query, c.req.valid('param').id, undefined);
    if (opened.kind !== 'open' || !opened.direct) return gone(c);
    const content = await fileContent(database.query, opened.linkHash, 0);
    return content === undefined ? gone(c) : jose(c, content);
  });

  routes.openapi(replaceRoute, async (c) => {
    const secrets = { id: c.req.valid('param').id, owner: ownerOf(c) };
    const replaced = await replaceFiles(database, secrets, c.req.valid('json').files.map(toStored));
    return replaced ? c.body(null, 204) : gone(c);
  });

  routes.openapi(revokeRoute, async (c) => {
    const revoked = await revokeLink(database.query, { id: c.req.valid('param').id, owner: ownerOf(c) });
    return revoked ? c.body(null, 204) : gone(c);
  });
  return routes;
}

const noStore: Parameters<Routes['use']>[1] = async (c, next) => {
  await next();
  c.header('cache-control', 'no-store');
};

function toStored({ contentType, jwe }: { contentType: string; jwe: string }): EncryptedFile {
  return { contentType, content: jwe };
}

function jose(c: Context, content: string) {
  return c.body(content, 200, { 'content-type': 'application/jose' });
}

function ownerOf(c: Context): string {
  return /^Bearer ([\w-]+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
}

/** One answer, whether it never was, is over, was revoked, is locked, or is somebody else's. */
function gone(c: Context) {
  return problem(c, 404, 'gone', 'there is no such link, or it is no longer valid');
}

function tooLarge(c: Context) {
  return problem(c, 413, 'too-large', `the files of a link may have ${linkBytes} bytes together`);
}

const goneResponse = problemResponse('There is no such link, or it is no longer valid');
const joseResponse = {
  description: 'The encrypted file',
  content: { 'application/jose': { schema: z.string().openapi({ description: 'A JWE in compact form' }) } },
};
const json = <S extends z.ZodType>(schema: S) => ({ required: true, content: { 'application/json': { schema } } });
const asOwner = { headers: z.object({ authorization: z.string().optional().openapi({ description: 'Bearer OWNER' }) }) };

const makeRoute = createRoute({
  method: 'post',
  path: '/v1/links',
  summary: 'Keep encrypted files for a SMART Health Link',
  request: { body: json(NewLink) },
  responses: {
    201: { description: 'Kept', content: { 'application/json': { schema: MadeLink } } },
    ...problemResponses,
  },
});

const manifestRoute = createRoute({
  method: 'post',
  path: '/v1/links/{id}',
  summary: 'The manifest of a link',
  request: { params: LinkId, body: json(ManifestRequest) },
  responses: {
    200: { description: 'The manifest', content: { 'application/json': { schema: Manifest } } },
    401: {
      description: 'The passcode is wrong or missing; a wrong one costs one of the remaining attempts',
      content: { 'application/json': { schema: WrongPasscode } },
    },
    404: goneResponse,
    ...problemResponses,
  },
});

const fileRoute = createRoute({
  method: 'get',
  path: '/v1/links/files/{ticket}',
  summary: 'One encrypted file, from a location in a manifest',
  request: { params: z.object({ ticket: z.string().openapi({ param: { name: 'ticket', in: 'path' } }) }) },
  responses: { 200: joseResponse, 404: goneResponse, 429: problemResponses[429] },
});

const directRoute = createRoute({
  method: 'get',
  path: '/v1/links/{id}',
  summary: 'The encrypted file of a direct link',
  request: { params: LinkId, query: z.object({ recipient: z.string().min(1).max(1000) }) },
  responses: { 200: joseResponse, 404: goneResponse, ...problemResponses },
});

const replaceRoute = createRoute({
  method: 'put',
  path: '/v1/links/{id}/files',
  summary: 'Put other files in the place of the files of a link',
  request: { params: LinkId, ...asOwner, body: json(NewFiles) },
  responses: { 204: { description: 'Replaced' }, 404: goneResponse, ...problemResponses },
});

const revokeRoute = createRoute({
  method: 'delete',
  path: '/v1/links/{id}',
  summary: 'Revoke a link: delete it and its files',
  request: { params: LinkId, ...asOwner },
  responses: { 204: { description: 'Revoked' }, 404: goneResponse, 429: problemResponses[429] },
});
