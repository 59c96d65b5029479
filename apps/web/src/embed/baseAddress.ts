/** Where the app's own path ends with the script, the app is there too. */
const ownPlace = '/embed/footing-check.js';

/**
 * The address of the app whose pages a result leads to, without a slash at its end; undefined where none is known, and texts then
 * stand in the component.
 * @param given the attribute `base`: an address, relative ones by `page`; empty for none.
 * @param script the address that this script came from.
 */
export function baseAddress(given: string | null, script: string, page: string): string | undefined {
  if (given === null) return ofScript(script);
  return given.trim() === '' ? undefined : webAddress(read(given, page));
}

/** A copy on another host has no pages beside it, so that only the app's own place counts. */
function ofScript(script: string): string | undefined {
  const address = read(script);
  if (!address?.pathname.endsWith(ownPlace)) return undefined;
  address.pathname = address.pathname.slice(0, -ownPlace.length);
  return webAddress(address);
}

function webAddress(address: URL | undefined): string | undefined {
  if (address === undefined || !/^https?:$/.test(address.protocol)) return undefined;
  return (address.origin + address.pathname).replace(/\/+$/, '');
}

function read(address: string, from?: string): URL | undefined {
  try {
    return new URL(address, from);
  } catch {
    return undefined;
  }
}
