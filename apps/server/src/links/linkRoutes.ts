import { largestFileBytes } from '@footing/exchange/health-links/contract';
import { bodyLimit } from 'hono/body-limit';
import { problem } from '../api/problems.ts';
import { createRoutes, type Routes } from '../http/context.ts';
import type { LinkSettings } from './linkSettings.ts';
import { addOpening } from './openingRoutes.ts';
import { rightInLinks } from './schemas.ts';
import { addSharing } from './sharingRoutes.ts';

/** SMART Health Links, for who shares and for who opens. The server keeps what it cannot read, and tells nothing of what is gone. */
export function linkRoutes(settings: LinkSettings): Routes {
  const routes = createRoutes(rightInLinks, (c, [first]) => c.json({ error: first! }, 400));
  for (const path of ['/v1/links', '/v1/links/*']) routes.use(path, noStore, smallEnough);
  addSharing(routes, settings);
  addOpening(routes, settings);
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
