import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import { createRoutes, type Routes } from '../http/context.ts';
import { isToken, leastTokenLength } from '../http/secrets.ts';
import { deleteIssue, findIssue, issuePicture, listIssues } from '../issues/issueStore.ts';
import type { Query } from '../store/database.ts';
import { issuePage, listPage, signInPage } from './maintainPages.ts';
import { isSession, sessionSeconds, writeSession } from './session.ts';

const cookieName = 'footing-maintainer';
const onePage = 50;
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

export type MaintainSettings = {
  readonly query: Query;
  readonly token: string;
  /** How people reach this server, when it is set; by https, the cookie goes over nothing else. */
  readonly publicUrl: string | undefined;
};

/**
 * Pages for maintainers to read issue reports: signed in by a token, without script.
 * @throws Error when the token is so short that it can be guessed.
 */
export function maintainRoutes({ query, token, publicUrl }: MaintainSettings): Routes {
  if (token.length < leastTokenLength)
    throw new Error(`The maintainers' token has ${token.length} characters, fewer than ${leastTokenLength}.`);
  const routes = createRoutes();
  const isHttps = publicUrl?.startsWith('https:') ?? false;
  const isOwn = (origin: string, c: Context): boolean => origin === new URL(publicUrl ?? c.req.url).origin;
  const cookie = { path: '/maintain', httpOnly: true, sameSite: 'Strict', secure: isHttps } as const;
  routes.use('/maintain/*', csrf({ origin: isOwn }), bodyLimit({ maxSize: 10_000 }));
  routes.use('/maintain/*', async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
  });
  routes.post('/maintain/sign-in', async (c) => {
    const { token: given } = await c.req.parseBody();
    if (typeof given !== 'string' || !isToken(token, given)) return c.html(signInPage(true), 401);
    setCookie(c, cookieName, writeSession(token, Date.now()), { ...cookie, maxAge: sessionSeconds });
    return c.redirect('/maintain', 303);
  });
  routes.use('/maintain/*', async (c, next) => {
    if (isSession(token, getCookie(c, cookieName) ?? '', Date.now())) return next();
    return c.html(signInPage(false), 401);
  });
  routes.post('/maintain/sign-out', (c) => {
    deleteCookie(c, cookieName, cookie);
    return c.redirect('/maintain', 303);
  });
  routes.get('/maintain', async (c) => {
    const page = Math.min(1e6, Math.max(0, Math.floor(Number(c.req.query('page')) || 0)));
    const issues = await listIssues(query, page * onePage, onePage + 1);
    return c.html(listPage(issues.slice(0, onePage), page, issues.length > onePage));
  });
  routes.get(`/maintain/issues/:id{${uuid}}`, async (c) => {
    const issue = await findIssue(query, c.req.param('id'));
    return issue === undefined ? c.notFound() : c.html(issuePage(issue));
  });
  routes.get(`/maintain/issues/:id{${uuid}}/picture`, async (c) => {
    const picture = await issuePicture(query, c.req.param('id'));
    if (picture === undefined) return c.notFound();
    return c.body(new Uint8Array(picture), 200, { 'content-type': 'image/png' });
  });
  routes.post(`/maintain/issues/:id{${uuid}}/delete`, async (c) => {
    await deleteIssue(query, c.req.param('id'));
    return c.redirect('/maintain', 303);
  });
  return routes;
}
