/**
 * Keeps every page and file of one version on the device and answers from there, so that all works without a network. A
 * version is taken up whole or not at all. The one before is kept until the next, for pages of it that are still open.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
/** Both are put before this text by the build: what is kept, by address relative to the app's, and its revision. */
declare const version: string;
declare const files: Readonly<Record<string, string>>;

const prefix = 'footing-';
const cacheName = prefix + version;
const revisionHeader = 'x-footing-revision';
const atOnce = 8;

worker.addEventListener('install', (event) => {
  event.waitUntil(takeUp().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOld().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== worker.location.origin) return;
  const address = addressOf(url);
  if (isKept(address)) event.respondWith(answer(event.request, url));
  else if (address.startsWith('assets/')) event.respondWith(ofTheVersionBefore(event.request));
  else if (isKept(`${address}/`)) event.respondWith(Response.redirect(`${url.pathname}/${url.search}`));
  else if (event.request.mode === 'navigate') event.respondWith(ownOrNone(event.request));
});

function addressOf(url: URL): string {
  const scope = new URL(worker.registration.scope).pathname;
  return url.pathname.startsWith(scope) ? url.pathname.slice(scope.length) : url.pathname;
}

function isKept(address: string): boolean {
  return Object.hasOwn(files, address);
}

function keyOf(address: string): string {
  return new URL(address, worker.registration.scope).href;
}

async function takeUp(): Promise<void> {
  const cache = await caches.open(cacheName);
  const waiting = Object.entries(files);
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await keep(cache, ...next);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** Copies what an earlier version has in the same revision; fetches the rest, past the browser's own cache. */
async function keep(cache: Cache, address: string, revision: string): Promise<void> {
  const kept = await caches.match(keyOf(address));
  if (kept?.headers.get(revisionHeader) === revision) return cache.put(keyOf(address), kept);
  const response = await fetch(keyOf(address), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const headers = new Headers(response.headers);
  headers.set(revisionHeader, revision);
  // a body that was compressed on the way is plain by now
  headers.delete('content-encoding');
  headers.delete('content-length');
  await cache.put(keyOf(address), new Response(await response.blob(), { headers }));
}

async function forgetOld(): Promise<void> {
  const own = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const keptNames = new Set([cacheName, own.filter((name) => name !== cacheName).at(-1)]);
  await Promise.all(own.filter((name) => !keptNames.has(name)).map((name) => caches.delete(name)));
}

async function answer(request: Request, url: URL): Promise<Response> {
  const key = keyOf(addressOf(url));
  const current = await (await caches.open(cacheName)).match(key);
  return current ?? (await caches.match(key)) ?? fetch(request);
}

/** A page that is not kept: without a network the app says so itself, and leads back. */
async function ownOrNone(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const none = await caches.match(keyOf('404.html'));
    if (none === undefined) throw error;
    return new Response(none.body, { status: 404, headers: none.headers });
  }
}

/** A part that a page of the version before asks for while it is still open: no server may have it any more. */
async function ofTheVersionBefore(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request);
}
