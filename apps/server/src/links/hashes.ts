import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Uint8Array, number, Buffer>(scrypt);

/** 256 random bits in 43 characters: what nobody guesses. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
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

function passcodeHash(passcode: string, salt: Uint8Array): Promise<Buffer> {
  return derive(passcode.normalize('NFC'), salt, 32);
}
