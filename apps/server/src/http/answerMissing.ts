import { isFhir } from '../fhir/outcome.ts';
import { type KeptFile, sendKept } from '../web/keptFile.ts';
import type { Routes } from './context.ts';
import { withoutSlash } from './endingSlash.ts';
import { refuse } from './refuse.ts';

type Handler = Parameters<Routes['notFound']>[0];
type Context = Parameters<Handler>[0];

/**
 * What is answered where no route is: the way to what is there without the slash at the end, 405 with the right methods, a page for
 * people, words for programs.
 * @param page what people see; undefined when the web app was not built.
 */
export function answerMissing(
  methodsOf: (path: string) => readonly string[],
  page: KeptFile | undefined,
): Handler {
  return (c) => {
    const { path, method } = c.req;
    if (path.endsWith('/') && methodsOf(path.slice(0, -1)).length > 0)
      return c.redirect(withoutSlash(c.req.url), 308);
    const allowed = methodsOf(path);
    if (allowed.length > 0 && !allowed.includes(method)) return wrongMethod(c, allowed);
    if (page !== undefined && method === 'GET' && !isForPrograms(path)) return sendKept(c, page, 404);
    return refuse(c, 404, 'not-found', 'there is nothing here; /api lists what there is');
  };
}

function wrongMethod(c: Context, allowed: readonly string[]) {
  c.header('allow', allowed.join(', '));
  const right = allowed.filter((method) => method !== 'HEAD').join(' or ');
  return refuse(c, 405, 'wrong-method', `this path takes ${right}; /api says what to send`);
}

function isForPrograms(path: string): boolean {
  return isFhir(path) || /^\/v1(\/|$)/.test(path);
}
