import type { MiddlewareHandler } from 'hono';
import type { ServerEnv } from './context.ts';
import { refuse } from './refuse.ts';

type Bucket = { tokens: number; at: number };

/** More addresses than this are not told apart: the oldest are forgotten. */
const addressesAtMost = 50_000;

/**
 * Lets each address through so many times a minute, a third of a minute's worth at once. Kept in the memory of this server: behind many
 * servers each allows as much, so that nothing that must be exact may hang on it (passcodes count in the database).
 * @param now milliseconds that only grow.
 * @returns 0 when the address may pass, otherwise in how many seconds it may.
 */
export function createRateLimit(perMinute: number, now: () => number): (address: string) => number {
  const burst = Math.max(1, perMinute / 3);
  const perMs = perMinute / 60_000;
  const buckets = new Map<string, Bucket>();
  return (address) => {
    const at = now();
    const known = buckets.get(address);
    const tokens = known === undefined ? burst : Math.min(burst, known.tokens + (at - known.at) * perMs);
    buckets.delete(address);
    buckets.set(address, { tokens: tokens >= 1 ? tokens - 1 : tokens, at });
    if (buckets.size > addressesAtMost) buckets.delete(buckets.keys().next().value!);
    return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perMs / 1000);
  };
}

/** Answers 429 to who comes too often. */
export function limitRate(
  waitSeconds: (address: string) => number,
  addressOf: AddressOf,
): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    const seconds = waitSeconds(addressOf(c));
    if (seconds === 0) return next();
    c.header('retry-after', String(seconds));
    return refuse(c, 429, 'too-many-requests', `that was too often; try again in ${seconds} s`);
  };
}

export type AddressOf = (c: Parameters<MiddlewareHandler<ServerEnv>>[0]) => string;
