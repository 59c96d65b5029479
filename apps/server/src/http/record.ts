import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { ServerEnv } from './context.ts';
import type { Logger } from './log.ts';
import type { Metrics } from './metrics.ts';

/** Counts and logs each request: method, route pattern, status and time. The answer carries the number that the log line has. */
export function record(log: Logger, metrics: Metrics): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    const start = performance.now();
    const requestId = randomUUID();
    c.set('requestId', requestId);
    await next();
    c.header('x-request-id', requestId);
    const ms = performance.now() - start;
    const method = known.has(c.req.method) ? c.req.method : 'other';
    const route = routePath(c);
    const { status } = c.res;
    metrics.answered(method, route, status, ms / 1000);
    if (status === 429) metrics.limited('rate');
    if (status === 413) metrics.limited('size');
    log.info({ requestId, method, route, status, ms: Math.round(ms * 10) / 10 }, 'answered');
  };
}

/** Anything else is one label: who sends made-up methods must not fill the memory of the metrics. */
const known = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']);
