/** What every page is sent with, whoever serves it. */
import { permissionsPolicy } from './permissionsPolicy.ts';

/**
 * A page may load this host's own files; `data:` and `blob:` pictures are the web app's screenshots. The same as in the web app's pages,
 * but for the forms of the maintainers' pages and `frame-ancestors`, which has effect in a header only.
 */
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

/** The same of the one page that shows the component for other people's pages: its worker is made of the script's own text. */
export const embeddingPolicy = pagePolicy.replace("worker-src 'self'", "worker-src 'self' blob:");

export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': pagePolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': permissionsPolicy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
