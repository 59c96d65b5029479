/** The socket of the server: limits of each connection, the start, and the end that lets running requests have their answers. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Routes } from './http/context.ts';
import type { Limits, Settings } from './settings.ts';

/** A connection on which nothing moves for `idleMs` is closed: a client that does not read holds nothing up. */
export function createHttpServer(app: Routes, limits: Limits): Server {
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: timeouts(limits) }) as Server;
  server.maxConnections = limits.connections;
  server.setTimeout(limits.idleMs, (socket) => socket.destroy());
  return server;
}

function timeouts(limits: Limits) {
  return {
    headersTimeout: limits.headMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: Math.min(5000, limits.idleMs / 2),
    connectionsCheckingInterval: Math.min(1000, limits.headMs / 2),
    maxHeaderSize: 16_384,
  };
}

/**
 * @returns the port that was taken.
 * @throws Error when it cannot be had.
 */
export function listen(server: Server, { port, host }: Settings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Takes no more requests, and resolves when running ones have ended; those that go on after `withinMs` are cut off. */
export function drain(server: Server, withinMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), withinMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
