import { createRoutes, type Routes } from '../http/context.ts';
import { withSlash } from '../http/endingSlash.ts';
import { type KeptFile, sendKept } from './keptFile.ts';

/** The web app's files, and `/config.json`, which tells the app what this server takes. */
export function webRoutes(files: ReadonlyMap<string, KeptFile>): Routes {
  const routes = createRoutes();
  routes.get('/config.json', (c) =>
    c.json({ issues: '/v1/issues', links: '/v1/links' }, 200, { 'cache-control': 'no-cache' }),
  );
  routes.get('/*', async (c) => {
    const file = files.get(c.req.path);
    if (file !== undefined) return sendKept(c, file);
    if (files.has(`${c.req.path}/`)) return c.redirect(withSlash(c.req.url), 308);
    return c.notFound();
  });
  return routes;
}
