/** Every route of the server, as one function from request to answer. */
import type { Guide } from '@footing/guide';
import type { Context } from 'hono';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import type { ApiDocument } from './api/apiPage.ts';
import { apiRoutes, barePage } from './api/apiRoutes.ts';
import { problem } from './api/problems.ts';
import type { AssessPool } from './assess/assessPool.ts';
import { assessRoutes } from './assess/assessRoutes.ts';
import { guideRoutes } from './assess/guideRoutes.ts';
import { fhirRoutes } from './fhir/fhirRoutes.ts';
import { allowedMethods } from './http/allowedMethods.ts';
import { clientAddress } from './http/clientAddress.ts';
import { createRoutes, type Routes } from './http/context.ts';
import { healthRoutes } from './http/healthRoutes.ts';
import { type Logger, loggable } from './http/log.ts';
import type { Metrics } from './http/metrics.ts';
import { createRateLimit, limitRate } from './http/rateLimit.ts';
import { record } from './http/record.ts';
import { securityHeaders } from './http/securityHeaders.ts';
import { issueRoutes } from './issues/issueRoutes.ts';
import { linkRoutes } from './links/linkRoutes.ts';
import { maintainRoutes } from './maintain/maintainRoutes.ts';
import type { Settings } from './settings.ts';
import type { Database } from './store/database.ts';
import { isStoreAway } from './store/storeAway.ts';
import { type KeptFile, sendKept } from './web/keptFile.ts';
import { webRoutes } from './web/webRoutes.ts';

export type AppParts = {
  readonly guide: Guide;
  readonly database: Database;
  readonly pool: AssessPool;
  readonly webFiles: ReadonlyMap<string, KeptFile>;
  readonly ticketSecret: Uint8Array;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly isStopping: () => boolean;
};

/** Puts the parts together. What comes first here sees every request first. */
export function createApp(settings: Settings, parts: AppParts): Routes {
  const { publicUrl, maintainerToken, metricsToken, limits } = settings;
  const { guide, log, webFiles } = parts;
  const { query } = parts.database;
  const app = createRoutes();
  app.use(record(log, parts.metrics));
  app.use(securityHeaders(isOpen, publicUrl?.startsWith('https:') ?? false));
  app.use(refuseStrangeHost);
  app.route('/', healthRoutes({ query, metrics: parts.metrics, metricsToken, isStopping: parts.isStopping }));
  limitRates(app, settings);
  app.use('/v1/*', (c, next) => (isOpen(c.req.path) ? openCors(c, next) : next()));
  app.use('/fhir/*', openCors);
  app.use(componentScript, openCors);

  app.route('/', assessRoutes(parts.pool, parts.metrics));
  app.route('/', guideRoutes(guide));
  app.route('/', linkRoutes({ query, ticketSecret: parts.ticketSecret, publicUrl }));
  app.route('/', issueRoutes(query, limits.issuesAtMost));
  app.route('/', fhirRoutes(guide, parts.pool, parts.metrics));
  if (maintainerToken !== undefined)
    app.route('/', maintainRoutes({ query, token: maintainerToken, publicUrl }));
  app.route('/', apiRoutes(documentOf(app)));
  if (webFiles.size === 0) app.get('/', (c) => c.html(barePage()));
  app.route('/', webRoutes(webFiles));

  const methodsOf = allowedMethods(app, (path) => webFiles.has(path));
  app.notFound((c) => {
    const allowed = methodsOf(c.req.path);
    if (allowed.length > 0 && !allowed.includes(c.req.method)) return wrongMethod(c, allowed);
    const page = webFiles.get('/404.html');
    const wantsPage = page !== undefined && c.req.method === 'GET' && !isForPrograms(c.req.path);
    return wantsPage
      ? sendKept(c, page, 404)
      : problem(c, 404, 'not-found', 'there is nothing here; /api lists what there is');
  });
  app.onError((error, c) => {
    if (error instanceof HTTPException)
      return problem(c, error.status, 'refused', error.message || 'the request is refused');
    log.error({ requestId: c.get('requestId'), error: loggable(error) }, 'failed');
    if (isStoreAway(error)) {
      c.header('retry-after', '5');
      return problem(
        c,
        503,
        'no-store',
        'what is kept cannot be reached now; nothing was changed. Try again',
      );
    }
    return problem(
      c,
      500,
      'failed',
      `this failed on our side; the request's number is ${c.get('requestId')}`,
    );
  });
  return app;
}

function wrongMethod(c: Context, allowed: readonly string[]) {
  c.header('allow', allowed.join(', '));
  const right = allowed.filter((method) => method !== 'HEAD').join(' or ');
  return problem(c, 405, 'wrong-method', `this path takes ${right}; /api says what to send`);
}

/** A host such as `a.1` is a header that HTTP allows and an address that nobody can have: what builds addresses from it would fail. */
const refuseStrangeHost: Parameters<Routes['use']>[1] = async (c, next) => {
  if (URL.canParse(c.req.url)) return next();
  return problem(c, 400, 'wrong-host', 'the Host header is no address');
};

function limitRates(app: Routes, { proxies, limits }: Settings): void {
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

/** The component that other people's pages load. */
const componentScript = '/embed/footing-check.js';

/** Pages of other hosts may use what keeps no secret of its visitors: no cookie is taken here. */
function isOpen(path: string): boolean {
  return (
    (path.startsWith('/v1/') && path !== '/v1/issues') ||
    path.startsWith('/fhir/') ||
    path === '/openapi.json' ||
    path === componentScript
  );
}

function isForPrograms(path: string): boolean {
  return /^\/(v1|fhir)(\/|$)/.test(path);
}

const openCors = cors({
  origin: '*',
  allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
  allowHeaders: ['content-type', 'authorization', 'if-none-match'],
  exposeHeaders: ['etag', 'retry-after', 'x-request-id'],
  maxAge: 86_400,
});

function documentOf(app: Routes): ApiDocument {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Footing for programs',
      version: '1',
      description:
        'Why feet go numb in exercise: how urgent it is, which causes fit, and what to change. No diagnosis, no medical device, not cleared by any authority. Answers sent here are not kept and not logged.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
  }) as unknown as ApiDocument;
}
