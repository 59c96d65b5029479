import type { Context } from 'hono';

/**
 * Why a body cannot be read as UTF-8 text, by its headers; undefined when it can. A compressed body would be called "no JSON",
 * and one in another character set would be read with wrong letters.
 */
export function unreadableBody(c: Context): string | undefined {
  const encoding = c.req.header('content-encoding')?.trim().toLowerCase() ?? '';
  if (encoding !== '' && encoding !== 'identity')
    return `the body must be sent as it is, without the content-encoding "${encoding.slice(0, 40)}"`;
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(c.req.header('content-type') ?? '')?.[1];
  if (charset !== undefined && !readable.has(charset.toLowerCase()))
    return `the body must be UTF-8, not the charset "${charset.slice(0, 40)}"`;
  return undefined;
}

const readable: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii']);
