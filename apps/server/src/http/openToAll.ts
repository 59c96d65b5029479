import { cors } from 'hono/cors';
import type { Routes } from './context.ts';

/** The component that other people's pages load. */
const componentScript = '/embed/footing-check.js';

/** Pages of other hosts may use what keeps no secret of its visitors: no cookie is taken here. */
export function isOpenToAll(path: string): boolean {
  return (
    (path.startsWith('/v1/') && path !== '/v1/issues') ||
    path.startsWith('/fhir/') ||
    path === '/openapi.json' ||
    path === componentScript
  );
}

/** Lets pages of other hosts ask for it and read the answers, refusals too. */
export function openToAll(app: Routes): void {
  app.use((c, next) => (isOpenToAll(c.req.path) ? openCors(c, next) : next()));
}

const openCors = cors({
  origin: '*',
  allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
  allowHeaders: ['content-type', 'authorization', 'if-none-match'],
  exposeHeaders: ['etag', 'retry-after', 'x-request-id'],
  maxAge: 86_400,
});
