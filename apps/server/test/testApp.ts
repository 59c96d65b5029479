/** The whole app over a real database, asked with requests as values. */
import type { Guide } from '@footing/guide';
import { loadGuide } from '@footing/guide/load';
import { createAssessPool } from '../src/assess/assessPool.ts';
import { type AppParts, createApp } from '../src/createApp.ts';
import type { Routes } from '../src/http/context.ts';
import { createLogger } from '../src/http/log.ts';
import { createMetrics } from '../src/http/metrics.ts';
import { readSettings, type Settings } from '../src/settings.ts';
import type { Database } from '../src/store/database.ts';
import { secretOf } from '../src/store/secretOf.ts';

export const maintainerToken = 'the-maintainers-token-of-the-tests';
export const metricsToken = 'the-metrics-token-of-the-tests';

export type TestApp = { readonly app: Routes; readonly guide: Guide; readonly settings: Settings };

/** Stateless, and slow to make: one for all apps of a test file. */
const prepared = loadGuide().then(async (guide) => ({
  guide,
  pool: await createAssessPool(
    guide,
    { workers: 0, withinMs: 1000, stuckMs: 1000, waitingPerWorker: 10 },
    console.error,
  ),
}));

/** @param others parts in the place of the ordinary ones. */
export async function createTestApp(
  database: Database,
  env: Readonly<Record<string, string>> = {},
  others: Partial<AppParts> = {},
): Promise<TestApp> {
  const settings = readSettings(
    {
      FOOTING_REQUESTS_PER_MINUTE: '100000000',
      FOOTING_WRITES_PER_MINUTE: '100000000',
      FOOTING_MAINTAINER_TOKEN: maintainerToken,
      FOOTING_METRICS_TOKEN: metricsToken,
      FOOTING_LOG: 'silent',
      ...env,
    },
    1,
  );
  const { guide, pool } = await prepared;
  const app = createApp(settings, {
    guide,
    database,
    pool,
    webFiles: new Map(),
    ticketSecret: await secretOf(database.query, 'link tickets'),
    log: createLogger(settings.logLevel),
    metrics: createMetrics(pool.waiting, false),
    isStopping: () => false,
    ...others,
  });
  return { app, guide, settings };
}

/** A JSON request's options. */
export function json(body: unknown, method = 'POST'): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
