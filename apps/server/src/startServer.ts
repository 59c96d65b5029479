import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Guide } from '@footing/guide';
import { createAdaptorServer } from '@hono/node-server';
import { createAssessPool } from './assess/assessPool.ts';
import { createApp } from './createApp.ts';
import { type Logger, loggable } from './http/log.ts';
import { createMetrics } from './http/metrics.ts';
import { deleteOldIssues } from './issues/issueStore.ts';
import { deleteDeadLinks } from './links/linkStore.ts';
import { openStore } from './openStore.ts';
import type { Limits, Settings } from './settings.ts';
import type { Database } from './store/database.ts';
import { secretOf } from './store/secretOf.ts';
import { readWebFiles } from './web/webFiles.ts';

export type Started = {
  /** `http://host:port`, with the port that was taken. */
  readonly address: string;
  /** Takes no more requests, lets running ones end, and closes the database. */
  readonly stop: () => Promise<void>;
};

export type ServerParts = {
  readonly guide: Guide;
  /** The built web app. */
  readonly webFolder: string;
  readonly log: Logger;
};

/**
 * Opens the store, starts the threads and listens.
 * @throws Error when the port is taken, or the store cannot be opened.
 */
export async function startServer(settings: Settings, parts: ServerParts): Promise<Started> {
  const { log, guide } = parts;
  const database = await openStore(settings, (error) =>
    log.warn({ error: loggable(error) }, 'connection lost'),
  );
  const pool = await createAssessPool(
    guide,
    {
      workers: settings.workers,
      withinMs: settings.limits.assessMs,
      stuckMs: settings.limits.stuckMs,
      waitingPerWorker: 200,
    },
    (error) => log.error({ error: loggable(error) }, 'an assessing thread died'),
  ).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  let stopping = false;
  const app = createApp(settings, {
    ...parts,
    database,
    pool,
    metrics: createMetrics(pool.waiting),
    webFiles: readWebFiles(parts.webFolder),
    ticketSecret: await secretOf(database.query, 'link tickets'),
    isStopping: () => stopping,
  });
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: timeouts(settings.limits),
  }) as Server;
  setLimits(server, settings.limits);
  const sweeper = sweepNowAndThen(database, settings.limits, log);
  const close = async (): Promise<void> => {
    clearInterval(sweeper);
    await pool.close();
    await database.close();
  };
  try {
    await listen(server, settings);
  } catch (error) {
    await close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  log.info({ port, store: database.engine, threads: settings.workers, guide: guide.version }, 'listening');
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    stopping = true;
    log.info('stopping');
    await drain(server, settings.limits.stopMs);
    await close();
    log.info('stopped');
  };
  return {
    address: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
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

/** A connection on which nothing moves for so long is closed: a client that does not read holds nothing up. */
function setLimits(server: Server, limits: Limits): void {
  server.maxConnections = limits.connections;
  server.setTimeout(limits.idleMs, (socket) => socket.destroy());
}

function listen(server: Server, { port, host }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function drain(server: Server, withinMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), withinMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

const sweepMs = 10 * 60_000;

function sweepNowAndThen(database: Database, limits: Limits, log: Logger): NodeJS.Timeout {
  const sweep = async (): Promise<void> => {
    const links = await deleteDeadLinks(database.query);
    const issues = await deleteOldIssues(database.query, limits.issueDays);
    if (links + issues > 0) log.info({ links, issues }, 'deleted what was over');
  };
  const timer = setInterval(() => {
    sweep().catch((error: unknown) => log.error({ error: loggable(error) }, 'could not delete what is over'));
  }, sweepMs);
  return timer.unref();
}
