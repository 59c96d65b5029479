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

/** Lets pages of other hosts ask for it and read the answers. */
export function openToAll(app: Routes): void {
  app.use('/v1/*', (c, next) => (isOpenToAll(c.req.path) ? openCors(c, next) : next()));
  app.use('/fhir/*', openCors);
  app.use(componentScript, openCors);
}

const openCors = cors({
  origin: '*',
  allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
  allowHeaders: ['content-type', 'authorization', 'if-none-match'],
  exposeHeaders: ['etag', 'retry-after', 'x-request-id'],
  maxAge: 86_400,
});
