import type { Routes } from './context.ts';
import { refuse } from './refuse.ts';

/** A host such as `a.1` is a header that HTTP allows and an address that nobody can have: what builds addresses from it would fail. */
export const refuseStrangeHost: Parameters<Routes['use']>[1] = async (c, next) => {
  if (URL.canParse(c.req.url)) return next();
  return refuse(c, 400, 'wrong-host', 'the Host header is no address');
};
