import type { Context } from 'hono';

/** The token of the header Authorization; undefined where it holds none. The case of the scheme's name does not count. */
export function bearerToken(c: Context): string | undefined {
  return /^Bearer +(.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
}
