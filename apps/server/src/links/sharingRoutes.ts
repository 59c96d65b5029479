import { linkPaths, usualAttempts } from '@footing/exchange/health-links/contract';
import { problem } from '../api/problems.ts';
import { bearerToken } from '../http/bearerToken.ts';
import type { Routes } from '../http/context.ts';
import { addressOf, type Context, gone, notYours } from './linkAnswers.ts';
import { createRoute, manageTokenScheme, putRoute, revokeRoute } from './linkOperations.ts';
import type { LinkSettings } from './linkSettings.ts';
import { createLink, putFile, revokeLink } from './linkStore.ts';
import { readJwe } from './readJwe.ts';

/** For who shares: makes a link, gives it its file, revokes it. */
export function addSharing(routes: Routes, { query, publicUrl }: LinkSettings): void {
  routes.openAPIRegistry.registerComponent('securitySchemes', 'manageToken', manageTokenScheme);
  routes.openapi(createRoute, async (c) => {
    const { flag, exp, passcode, attempts = usualAttempts } = c.req.valid('json');
    const link = { flag, passcode, attempts, expiresAt: new Date(exp * 1000) };
    const secrets = await createLink(query, link);
    const manifestUrl = addressOf(c, linkPaths.manifest(secrets.id), publicUrl);
    return c.json({ ...secrets, manifestUrl }, 201);
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
}

function tokenOf(c: Context): string | undefined {
  return /^[\w-]{43}$/.exec(bearerToken(c) ?? '')?.[0];
}
