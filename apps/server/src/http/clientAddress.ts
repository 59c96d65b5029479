import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { AddressOf } from './rateLimit.ts';

/**
 * Who asks, for the limit of requests alone: never logged, never stored. Behind `proxies` of ours it is the address that the outermost of
 * them saw; what stands further left in X-Forwarded-For anyone can make up.
 */
export function clientAddress(proxies: number): AddressOf {
  return (c) => {
    const seen = c.env?.incoming === undefined ? '' : (getConnInfo(c).remote.address ?? '');
    if (proxies === 0) return network(seen);
    const told = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
    return network(told.at(-proxies) || seen);
  };
}

/** One household has a whole /64 of IPv6: it counts as one. */
function network(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
