import type { MiddlewareHandler } from 'hono';
import type { ServerEnv } from './context.ts';
import { embeddingPolicy, pageHeaders } from './pageHeaders.ts';

/** The page that shows the component for other people's pages. */
const embeddingPage = '/embed/';

/** What is for other people's pages and viewers too. */
const openToAll: Readonly<Record<string, string>> = {
  'cross-origin-resource-policy': 'cross-origin',
};

/**
 * Security headers for every answer, errors included.
 * @param isOpen which paths other hosts' pages may read. No cookie is ever taken there.
 * @param https true when people come by https: browsers then never go back to http.
 */
export function securityHeaders(
  isOpen: (path: string) => boolean,
  https: boolean,
): MiddlewareHandler<ServerEnv> {
  const closed = Object.entries({
    ...pageHeaders,
    ...(https ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  });
  const open = Object.entries({ ...Object.fromEntries(closed), ...openToAll });
  return async (c, next) => {
    for (const [name, value] of isOpen(c.req.path) ? open : closed) c.header(name, value);
    if (c.req.path === embeddingPage) c.header('content-security-policy', embeddingPolicy);
    await next();
  };
}
