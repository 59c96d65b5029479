/** Every route of the server, as one function from request to answer. */
import type { Guide } from '@footing/guide';
import { documentOf } from './api/apiDocument.ts';
import { apiRoutes, barePage } from './api/apiRoutes.ts';
import type { AssessPool } from './assess/assessPool.ts';
import { assessRoutes } from './assess/assessRoutes.ts';
import { guideRoutes } from './assess/guideRoutes.ts';
import { fhirRoutes } from './fhir/fhirRoutes.ts';
import { allowedMethods } from './http/allowedMethods.ts';
import { answerFailure } from './http/answerFailure.ts';
import { answerMissing } from './http/answerMissing.ts';
import { closeUnread } from './http/closeUnread.ts';
import { createRoutes, type Routes } from './http/context.ts';
import { healthRoutes } from './http/healthRoutes.ts';
import { limitRates } from './http/limitRates.ts';
import type { Logger } from './http/log.ts';
import type { Metrics } from './http/metrics.ts';
import { isOpenToAll, openToAll } from './http/openToAll.ts';
import { record } from './http/record.ts';
import { securityHeaders } from './http/securityHeaders.ts';
import { refuseStrangeHost } from './http/strangeHost.ts';
import { issueRoutes } from './issues/issueRoutes.ts';
import { linkRoutes } from './links/linkRoutes.ts';
import { maintainRoutes } from './maintain/maintainRoutes.ts';
import type { Settings } from './settings.ts';
import type { Database } from './store/database.ts';
import type { KeptFile } from './web/keptFile.ts';
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
  const { webFiles, log } = parts;
  const app = createRoutes();
  guard(app, settings, parts);
  addPrograms(app, settings, parts);
  addPages(app, settings, parts);
  const methodsOf = allowedMethods(app, (path) => webFiles.has(path));
  app.notFound(answerMissing(methodsOf, webFiles.get('/404.html')));
  app.onError(answerFailure(log));
  return app;
}

/** What every request passes. Health checks stand before the limits: they are never turned away. */
function guard(app: Routes, settings: Settings, { log, metrics, database, isStopping }: AppParts): void {
  const { publicUrl, metricsToken } = settings;
  app.use(record(log, metrics));
  app.use(closeUnread);
  app.use(securityHeaders(isOpenToAll, publicUrl?.startsWith('https:') ?? false));
  app.use(refuseStrangeHost);
  app.route('/', healthRoutes({ query: database.query, metrics, metricsToken, isStopping }));
  openToAll(app);
  limitRates(app, settings);
}

function addPrograms(app: Routes, { publicUrl, limits }: Settings, parts: AppParts): void {
  const { guide, pool, metrics, ticketSecret } = parts;
  const { query } = parts.database;
  app.route('/', assessRoutes(pool, metrics));
  app.route('/', guideRoutes(guide));
  app.route('/', linkRoutes({ query, ticketSecret, publicUrl }));
  app.route('/', issueRoutes(query, limits.issuesAtMost));
  app.route('/', fhirRoutes({ guide, pool, metrics, publicUrl }));
}

/** The document of the interface tells of the routes before it; the files of the web app come last, for they take every path. */
function addPages(app: Routes, settings: Settings, { database, webFiles }: AppParts): void {
  const { maintainerToken: token, publicUrl } = settings;
  const { query } = database;
  if (token !== undefined) app.route('/', maintainRoutes({ query, token, publicUrl }));
  app.route('/', apiRoutes(documentOf(app)));
  if (!webFiles.has('/')) app.get('/', (c) => c.html(barePage()));
  app.route('/', webRoutes(webFiles));
}
