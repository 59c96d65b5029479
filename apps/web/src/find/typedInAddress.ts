/**
 * What is typed, in the address: after the "#", which browsers send to no server. So a reload, "back" and a link bring it again, and it stays
 * on the device.
 */

/** Reads "#q=hot+foot"; "?q=hot+foot" as well, for links that somebody wrote by hand. */
export function typedInAddress({ hash, search }: Pick<Location, 'hash' | 'search'>): string {
  return new URLSearchParams(hash.slice(1)).get('q') ?? new URLSearchParams(search).get('q') ?? '';
}

/** @param page the address of the page that finds, such as "/find/". */
export function addressWith(page: string, typed: string): string {
  return typed.trim() === '' ? page : `${page}#${new URLSearchParams({ q: typed })}`;
}
