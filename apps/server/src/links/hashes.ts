import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Uint8Array, number, Buffer>(scrypt);

/** 256 random bits in 43 characters: what nobody guesses. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret of 256 bits. It needs no salt, and can be looked up. */
export function hashOfSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

export type HashedPasscode = { readonly salt: Uint8Array; readonly hash: Uint8Array };

/** What is kept of a passcode, which people choose and others may guess: slow to compute, and salted. */
export async function hashPasscode(passcode: string): Promise<HashedPasscode> {
  const salt = randomBytes(16);
  return { salt, hash: await passcodeHash(passcode, salt) };
}

/** Takes as long for a wrong passcode as for the right one. */
export async function isPasscode(passcode: string, { salt, hash }: HashedPasscode): Promise<boolean> {
  return timingSafeEqual(await passcodeHash(passcode, salt), hash);
}

/** True when two byte strings of one length are the same; takes as long wherever they differ. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

function passcodeHash(passcode: string, salt: Uint8Array): Promise<Buffer> {
  return derive(passcode.normalize('NFC'), salt, 32);
}
