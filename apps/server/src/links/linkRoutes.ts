import { largestFileBytes, linkPaths, usualAttempts } from '@footing/exchange/health-links/contract';
import { bodyLimit } from 'hono/body-limit';
import { problem } from '../api/problems.ts';
import { createRoutes, type Routes } from '../http/context.ts';
import type { Query } from '../store/database.ts';
import {
  createRoute,
  directRoute,
  fileRoute,
  manifestRoute,
  putRoute,
  revokeRoute,
} from './linkOperations.ts';
import { createLink, fileOfLink, openLink, putFile, revokeLink, type SharedFile } from './linkStore.ts';
import { readJwe } from './readJwe.ts';
import { rightInLinks } from './schemas.ts';
import { readTicket, writeTicket } from './ticket.ts';

export type LinkSettings = {
  readonly query: Query;
  /** Signs the addresses of files; the same on every server of a database. */
  readonly ticketSecret: Uint8Array;
  /** How people reach this server, when it is set. */
  readonly publicUrl: string | undefined;
};

type Context = Parameters<Parameters<Routes['notFound']>[0]>[0];

/** SMART Health Links, for who shares and for who opens. The server keeps what it cannot read, and tells nothing of what is gone. */
export function linkRoutes({ query, ticketSecret, publicUrl }: LinkSettings): Routes {
  const routes = createRoutes(rightInLinks, (c, [first]) => c.json({ error: first! }, 400));
  const addressOf = (c: Context, path: string): string => `${publicUrl ?? new URL(c.req.url).origin}${path}`;
  for (const path of ['/v1/links', '/v1/links/*']) routes.use(path, noStore, smallEnough);

  routes.openapi(createRoute, async (c) => {
    const { flag, exp, passcode, attempts = usualAttempts } = c.req.valid('json');
    const link = { flag, passcode, attempts, expiresAt: new Date(exp * 1000) };
    const secrets = await createLink(query, link);
    return c.json({ ...secrets, manifestUrl: addressOf(c, linkPaths.manifest(secrets.id)) }, 201);
  });

  routes.openapi(putRoute, async (c) => {
    const manageToken = tokenOf(c);
    if (manageToken === undefined) return notYours(c);
    const content = await c.req.text();
    const read = readJwe(content);
    if ('problem' in read) return problem(c, 400, 'not-jwe', read.problem);
    const secrets = { id: c.req.valid('param').id, manageToken };
    const outcome = await putFile(query, secrets, { content, contentType: read.contentType });
    if (outcome === 'not-yours') return notYours(c);
    return outcome === 'gone' ? gone(c) : c.body(null, 204);
  });

  routes.openapi(revokeRoute, async (c) => {
    const manageToken = tokenOf(c);
    if (manageToken === undefined) return notYours(c);
    const outcome = await revokeLink(query, { id: c.req.valid('param').id, manageToken });
    return outcome === 'not-yours' ? notYours(c) : c.body(null, 204);
  });

  routes.openapi(manifestRoute, async (c) => {
    const { passcode, embeddedLengthMax = largestFileBytes } = c.req.valid('json');
    const opened = await openLink(query, c.req.valid('param').id, passcode);
    if (opened.kind === 'wrong-passcode') return c.json({ remainingAttempts: opened.attemptsLeft }, 401);
    if (opened.kind === 'gone' || opened.file.flag.includes('U')) return gone(c);
    return c.json(manifestOf(c, opened.file, embeddedLengthMax), 200);
  });

  const manifestOf = (c: Context, file: SharedFile, embeddedLengthMax: number) => {
    const { linkHash, flag, contentType, content, updatedAt } = file;
    const location = (): string =>
      addressOf(c, `/v1/links/files/${writeTicket(ticketSecret, linkHash, Date.now())}`);
    const where = content.length <= embeddedLengthMax ? { embedded: content } : { location: location() };
    const status = flag.includes('L') ? ('can-change' as const) : ('finalized' as const);
    return { status, files: [{ contentType, lastUpdated: updatedAt.toISOString(), ...where }] };
  };

  routes.openapi(fileRoute, async (c) => {
    const linkHash = readTicket(ticketSecret, c.req.valid('param').ticket, Date.now());
    const content = linkHash && (await fileOfLink(query, linkHash));
    return content === undefined ? gone(c) : jose(c, content);
  });

  routes.openapi(directRoute, async (c) => {
    const opened = await openLink(query, c.req.valid('param').id, undefined);
    return opened.kind === 'open' && opened.file.flag.includes('U') ? jose(c, opened.file.content) : gone(c);
  });
  return routes;
}

const noStore: Parameters<Routes['use']>[1] = async (c, next) => {
  await next();
  c.header('cache-control', 'no-store');
};

const smallEnough = bodyLimit({
  maxSize: largestFileBytes,
  onError: (c) => problem(c, 413, 'too-large', `a file may have at most ${largestFileBytes} bytes`),
});

function jose(c: Context, content: string) {
  return c.body(content, 200, { 'content-type': 'application/jose' }) as never;
}

function tokenOf(c: Context): string | undefined {
  return /^Bearer ([\w-]{43})$/.exec(c.req.header('authorization') ?? '')?.[1];
}

function notYours(c: Context) {
  c.header('www-authenticate', 'Bearer');
  return problem(
    c,
    401,
    'not-yours',
    'send "Authorization: Bearer" with the manage token that came when the link was made',
  );
}

/** One answer, whether it never was, is over, was revoked, is locked or has no file. */
function gone(c: Context) {
  return problem(c, 404, 'gone', 'there is no such link, or it is no longer valid');
}
