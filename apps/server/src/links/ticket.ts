import { createHmac } from 'node:crypto';
import { locationSeconds } from '@footing/exchange/health-links/contract';
import { sameBytes } from '../http/secrets.ts';

const hashBytes = 32;
const bodyBytes = hashBytes + 6;

/** A signed ticket for the file of one link, for a short time, that any server with the same secret takes without looking anything up. */
export function writeTicket(secret: Uint8Array, linkHash: Uint8Array, now: number): string {
  const body = Buffer.alloc(bodyBytes);
  body.set(linkHash, 0);
  body.writeUIntBE(now + locationSeconds * 1000, hashBytes, 6);
  return Buffer.concat([body, signatureOf(secret, body)]).toString('base64url');
}

/** The hash of the link that a ticket is for, or undefined when the ticket was tampered with, is over, or is none. */
export function readTicket(secret: Uint8Array, ticket: string, now: number): Uint8Array | undefined {
  const bytes = Buffer.from(ticket, 'base64url');
  const body = bytes.subarray(0, bodyBytes);
  if (!sameBytes(bytes.subarray(bodyBytes), signatureOf(secret, body))) return undefined;
  if (bytes.toString('base64url') !== ticket || body.readUIntBE(hashBytes, 6) <= now) return undefined;
  return body.subarray(0, hashBytes);
}

function signatureOf(secret: Uint8Array, body: Uint8Array): Buffer {
  return createHmac('sha256', secret).update(body).digest();
}
