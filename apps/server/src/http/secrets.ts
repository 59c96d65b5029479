import { createHash, timingSafeEqual } from 'node:crypto';

/** SHA-256 of a secret: what is kept of one of 256 bits, which needs no salt and can be looked up so; always of one length. */
export function hashOfSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** True when two byte strings of one length are the same; takes as long wherever they differ. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Characters of a token that nobody guesses. */
export const leastTokenLength = 16;

/** True when the token that was given is the one that is wanted; takes as long wherever the two differ. */
export function isToken(token: string, given: string): boolean {
  return sameBytes(hashOfSecret(token), hashOfSecret(given));
}
