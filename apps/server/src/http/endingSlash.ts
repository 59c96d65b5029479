/** Where something is that was asked for with or without its slash at the end: on the same host, with what was asked of it. */

/** @param address a whole address, or the path and what was asked of it. */
export function withSlash(address: string): string {
  const { pathname, search } = ownAddress(address);
  return `${pathname}/${search}`;
}

/** @param address as above; its path ends with a slash. */
export function withoutSlash(address: string): string {
  const { pathname, search } = ownAddress(address);
  return `${pathname.slice(0, -1) || '/'}${search}`;
}

/** A path that begins with two slashes would lead to another host. */
function ownAddress(address: string): { readonly pathname: string; readonly search: string } {
  const { pathname, search } = new URL(address, 'http://localhost');
  return { pathname: pathname.replace(/^\/+/, '/'), search };
}
