import type { Settings } from '../settings.ts';
import { clientAddress } from './clientAddress.ts';
import type { Routes } from './context.ts';
import { createRateLimit, limitRate } from './rateLimit.ts';

/** Holds who asks too often to so many requests a minute, and to fewer of those that write or sign in. */
export function limitRates(app: Routes, { proxies, limits }: Settings): void {
  const addressOf = clientAddress(proxies);
  const now = () => performance.now();
  const every = limitRate(createRateLimit(limits.requestsPerMinute, now), addressOf);
  const writes = limitRate(createRateLimit(limits.writesPerMinute, now), addressOf);
  for (const path of ['/v1/*', '/fhir/*', '/maintain/*']) app.use(path, every);
  // not by `app.post`: a limit makes no path known to `allowedMethods`
  const writesBy =
    (method: string): typeof writes =>
    (c, next) =>
      c.req.method === method ? writes(c, next) : next();
  for (const path of ['/v1/links', '/v1/issues', '/maintain/sign-in']) app.use(path, writesBy('POST'));
  app.use('/v1/links/:id/file', writesBy('PUT'));
}
