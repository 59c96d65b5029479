import { createHmac } from 'node:crypto';
import { hashOfSecret, sameBytes } from '../http/secrets.ts';

/** A day's work. */
export const sessionSeconds = 12 * 3600;

/** What the cookie holds: until when, signed with the token. Another token signs everybody out, on every server. */
export function writeSession(token: string, now: number): string {
  const until = String(now + sessionSeconds * 1000);
  return `${until}.${signature(token, until).toString('base64url')}`;
}

export function isSession(token: string, cookie: string, now: number): boolean {
  const [until = '', signed = ''] = cookie.split('.');
  return sameBytes(signature(token, until), Buffer.from(signed, 'base64url')) && Number(until) > now;
}

function signature(token: string, until: string): Buffer {
  return createHmac('sha256', hashOfSecret(token)).update(`footing maintainer until ${until}`).digest();
}
