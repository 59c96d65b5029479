/** Answers that several routes of links give. */
import { problem } from '../api/problems.ts';
import type { Routes } from '../http/context.ts';

export type Context = Parameters<Parameters<Routes['notFound']>[0]>[0];

/** One answer, whether it never was, is over, was revoked, is locked or has no file. */
export function gone(c: Context) {
  return problem(c, 404, 'gone', 'there is no such link, or it is no longer valid');
}

export function notYours(c: Context) {
  c.header('www-authenticate', 'Bearer');
  return problem(
    c,
    401,
    'not-yours',
    'send "Authorization: Bearer" with the manage token that came when the link was made',
  );
}

/** The encrypted file itself. */
export function jose(c: Context, content: string) {
  return c.body(content, 200, { 'content-type': 'application/jose' }) as never;
}

/** An address of this server, as people reach it. */
export function addressOf(c: Context, path: string, publicUrl: string | undefined): string {
  return `${publicUrl ?? new URL(c.req.url).origin}${path}`;
}
