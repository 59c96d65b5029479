import type { Guide } from '@footing/guide';
import { type AssessPool, createAssessPool } from './assess/assessPool.ts';
import { type AppParts, createApp } from './createApp.ts';
import { type Logger, loggable } from './http/log.ts';
import { createMetrics } from './http/metrics.ts';
import { createHttpServer, drain, listen } from './httpServer.ts';
import { openStore } from './openStore.ts';
import type { Settings } from './settings.ts';
import { secretOf } from './store/secretOf.ts';
import { sweepNowAndThen } from './sweep.ts';
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
 * Opens the store, starts the threads and listens. Whatever a start that fails has opened is closed again.
 * @throws Error when the port is taken, or the store cannot be opened.
 */
export async function startServer(settings: Settings, parts: ServerParts): Promise<Started> {
  const { log, guide } = parts;
  const stopping = new AbortController();
  await using opened = new AsyncDisposableStack();
  const appParts = await openParts(settings, parts, stopping.signal, opened);
  const { query, engine } = appParts.database;
  const server = createHttpServer(createApp(settings, appParts), settings.limits);
  opened.defer(await sweepNowAndThen(query, settings.limits.issueDays, log));
  const port = await listen(server, settings);
  log.info({ port, store: engine, threads: settings.workers, guide: guide.version }, 'listening');
  opened.defer(() => drain(server, settings.limits.stopMs));
  return { address: addressOf(settings.host, port), stop: stopOnce(opened.move(), stopping, log) };
}

/** Each part that must be closed is put on `opened` at once: the next one may fail. */
async function openParts(
  settings: Settings,
  { guide, webFolder, log }: ServerParts,
  stopping: AbortSignal,
  opened: AsyncDisposableStack,
): Promise<AppParts> {
  const database = await openStore(settings, (error) =>
    log.warn({ error: loggable(error) }, 'connection lost'),
  );
  opened.defer(database.close);
  const pool = await openPool(settings, guide, log);
  opened.defer(pool.close);
  return {
    guide,
    log,
    database,
    pool,
    metrics: createMetrics(pool.waiting),
    webFiles: readWebFiles(webFolder),
    ticketSecret: await secretOf(database.query, 'link tickets'),
    isStopping: () => stopping.aborted,
  };
}

function openPool({ workers, limits }: Settings, guide: Guide, log: Logger): Promise<AssessPool> {
  const { assessMs: withinMs, stuckMs } = limits;
  return createAssessPool(guide, { workers, withinMs, stuckMs, waitingPerWorker: 200 }, (error) =>
    log.error({ error: loggable(error) }, 'an assessing thread died'),
  );
}

/** However often it is told to stop, it stops once. */
function stopOnce(opened: AsyncDisposableStack, stopping: AbortController, log: Logger): Started['stop'] {
  const stop = async (): Promise<void> => {
    stopping.abort();
    log.info('stopping');
    await opened.disposeAsync();
    log.info('stopped');
  };
  let stopped: Promise<void> | undefined;
  return () => {
    stopped ??= stop();
    return stopped;
  };
}

function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
