import type { MiddlewareHandler } from 'hono';
import type { ServerEnv } from './context.ts';

/**
 * An answer given before the whole body came ends its connection and says so: what is left of the body is not waited for, and the
 * client's next request would else go into a connection that closes under it.
 */
export const closeUnread: MiddlewareHandler<ServerEnv> = async (c, next) => {
  await next();
  const incoming = c.env?.incoming;
  const hasBody =
    c.req.header('content-length') !== undefined || c.req.header('transfer-encoding') !== undefined;
  if (hasBody && incoming !== undefined && !incoming.complete) c.header('connection', 'close');
};
