import { METHOD_NAME_ALL } from 'hono/router';
import { TrieRouter } from 'hono/router/trie-router';
import type { Routes } from './context.ts';

/**
 * The methods that a path answers to, for the header Allow; none where there is nothing. What sees requests on their way to a route (method
 * "all"), and the route for whatever is no other ("/*"), make no path known.
 * @param isFile true for the paths of files.
 */
export function allowedMethods(app: Routes, isFile: (path: string) => boolean): (path: string) => string[] {
  const router = new TrieRouter<true>();
  const own = app.routes.filter(({ method, path }) => method !== METHOD_NAME_ALL && path !== '/*');
  for (const { method, path } of own) router.add(method, path, true);
  const methods = [...new Set(['GET', ...own.map(({ method }) => method)])];
  return (path) =>
    methods
      .filter((method) => router.match(method, path)[0].length > 0 || (method === 'GET' && isFile(path)))
      .flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
}
