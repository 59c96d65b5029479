import { link } from '../layouts/link.ts';

/** A file of this app's own host. @throws Error when it cannot be fetched: offline before the first whole visit. */
export async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(link(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** @throws as {@link fetchFile}. */
export async function fetchJson<T>(path: string): Promise<T> {
  return (await fetchFile(path)).json() as Promise<T>;
}
