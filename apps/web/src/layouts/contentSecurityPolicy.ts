/**
 * What a page may load: its own host's files and nothing else. `data:` and `blob:` pictures are the screenshot of the
 * issue reporter, made on the device. `frame-ancestors` has effect in a header only; the server sends it there.
 */
const rules = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

export const contentSecurityPolicy = rules.join('; ');

/** Of pages with a box that leads to the page that finds: its form may open a page of this host. Pages with answers allow no form. */
export const findingPolicy = rules.join('; ').replace("form-action 'none'", "form-action 'self'");

/** Of the one page that shows the component for other people's pages: its worker is made of the script's own text. */
export const embeddingPolicy = rules
  .map((rule) => (rule.startsWith('worker-src') ? `${rule} blob:` : rule))
  .join('; ');
