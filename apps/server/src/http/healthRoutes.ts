import type { Query } from '../store/database.ts';
import { bearerToken } from './bearerToken.ts';
import { createRoutes, type Routes } from './context.ts';
import type { Metrics } from './metrics.ts';
import { isToken } from './secrets.ts';

export type HealthSettings = {
  readonly query: Query;
  readonly metrics: Metrics;
  readonly metricsToken: string | undefined;
  /** True from the moment the server was told to stop. */
  readonly isStopping: () => boolean;
};

/** `/healthz`: the process answers. `/readyz`: send it people. `/metrics`: for Prometheus. */
export function healthRoutes({ query, metrics, metricsToken, isStopping }: HealthSettings): Routes {
  const routes = createRoutes();
  routes.get('/healthz', (c) => c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' }));
  routes.get('/readyz', async (c) => {
    c.header('cache-control', 'no-store');
    if (isStopping()) return c.json({ status: 'stopping' }, 503);
    const reached = await query('SELECT 1 AS one').then(
      () => true,
      () => false,
    );
    return reached ? c.json({ status: 'ready' }) : c.json({ status: 'no database' }, 503);
  });
  routes.get('/metrics', async (c) => {
    const given = bearerToken(c) ?? '';
    if (metricsToken === undefined || !isToken(metricsToken, given)) return c.notFound();
    return c.body(await metrics.text(), 200, { 'content-type': metrics.contentType });
  });
  return routes;
}
