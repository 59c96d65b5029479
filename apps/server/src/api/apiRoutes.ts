import { html } from 'hono/html';
import { createRoutes, type Routes } from '../http/context.ts';
import { type ApiDocument, apiPage } from './apiPage.ts';
import { plainPage, plainStyle } from './plainPage.ts';

/** `/openapi.json`, the page to read it (`/api`), and the style of the server's own pages. */
export function apiRoutes(document: ApiDocument): Routes {
  const routes = createRoutes();
  const page = apiPage(document);
  routes.get('/openapi.json', (c) => c.json(document));
  routes.get('/api', (c) => c.html(page));
  routes.get('/server.css', (c) => c.body(plainStyle, 200, { 'content-type': 'text/css; charset=utf-8' }));
  return routes;
}

/** The first page of a server without the web app. */
export function barePage() {
  return plainPage(
    'Footing server',
    html`<p>The web app was not built here ("npm run build:web" builds it). What programs can ask: <a href="/api">the interface</a>.</p>`,
  );
}
