import { createHmac } from 'node:crypto';
import { sameBytes } from './hashes.ts';

/** One file of one link, for a short time. */
export type Ticket = { readonly linkHash: Uint8Array; readonly number: number };

const bodyBytes = 32 + 1 + 6;

/** How long the address of a file works, in milliseconds; the specification allows an hour at most. */
export const ticketMs = 10 * 60_000;

/** A signed ticket that any server with the same secret takes, without looking anything up. */
export function writeTicket(secret: Uint8Array, { linkHash, number }: Ticket, now: number): string {
  const body = Buffer.alloc(bodyBytes);
  body.set(linkHash, 0);
  body.writeUInt8(number, 32);
  body.writeUIntBE(now + ticketMs, 33, 6);
  return Buffer.concat([body, signatureOf(secret, body)]).toString('base64url');
}

/** The ticket, or undefined when it was tampered with, is over, or is none. */
export function readTicket(secret: Uint8Array, text: string, now: number): Ticket | undefined {
  const bytes = Buffer.from(text, 'base64url');
  const body = bytes.subarray(0, bodyBytes);
  if (!sameBytes(bytes.subarray(bodyBytes), signatureOf(secret, body))) return undefined;
  if (bytes.toString('base64url') !== text || body.readUIntBE(33, 6) <= now) return undefined;
  return { linkHash: body.subarray(0, 32), number: body.readUInt8(32) };
}

function signatureOf(secret: Uint8Array, body: Uint8Array): Buffer {
  return createHmac('sha256', secret).update(body).digest();
}
