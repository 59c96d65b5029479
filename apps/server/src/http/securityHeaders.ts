import type { MiddlewareHandler } from 'hono';
import type { ServerEnv } from './context.ts';
import { permissionsPolicy } from './permissionsPolicy.ts';

/** A page may load this host's own files; `data:` and `blob:` pictures are the web app's screenshots. The same as in the web app's pages. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The page that shows the component for other people's pages: its worker is made of the script's own text. */
const embeddingPage = '/embed/';
const embeddingPolicy = pagePolicy.replace("worker-src 'self'", "worker-src 'self' blob:");

const always: Readonly<Record<string, string>> = {
  'content-security-policy': pagePolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': permissionsPolicy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

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
    ...always,
    ...(https ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  });
  const open = Object.entries({ ...Object.fromEntries(closed), ...openToAll });
  return async (c, next) => {
    for (const [name, value] of isOpen(c.req.path) ? open : closed) c.header(name, value);
    if (c.req.path === embeddingPage) c.header('content-security-policy', embeddingPolicy);
    await next();
  };
}
