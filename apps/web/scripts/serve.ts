import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { withSlash } from '@footing/server/ending-slash';
import { cacheControl, contentType } from '@footing/server/file-headers';
import { embeddingPolicy, pageHeaders } from '@footing/server/page-headers';
import { encodings } from './precompress.ts';

/** What differs by path: the page that shows the component, and the component's script, which is for every host's pages. */
const ownHeaders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/embed/': { 'content-security-policy': embeddingPolicy },
  '/embed/footing-check.js': {
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  },
};

/** Answers a request before the files do: true when it did. */
export type Route = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;
export type Served = { readonly address: string; readonly close: () => Promise<void> };

/**
 * Serves a folder of static files with security headers, in the compressed form that the build has made, on this machine alone.
 * @param port 0 takes any free port.
 * @throws Error when the port is taken.
 */
export async function serveFolder(folder: string, port: number, route?: Route): Promise<Served> {
  const server = createServer((request, response) => {
    answer(folder, request, response, route).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://localhost:${taken}`, close: () => closed(server) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  route: Route | undefined,
): Promise<void> {
  const headers = { ...pageHeaders, ...ownHeaders[(request.url ?? '').replace(/\?.*/, '')] };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (route !== undefined && (await route(request, response))) return;
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Method not allowed');
  const path = pathOf(request);
  if (path === undefined) return end(response, 400, 'Bad request');
  const found = await readOr(join(folder, path));
  if (found !== undefined) return send(folder, request, response, 200, path, found);
  if (extname(path) === '' && (await readOr(join(folder, path, 'index.html'))) !== undefined)
    return void response.writeHead(308, { location: withSlash(request.url ?? '/') }).end();
  const missing = (await readOr(join(folder, '404.html'))) ?? Buffer.from('Not found');
  await send(folder, request, response, 404, '404.html', missing);
}

/** The file's path below the folder, or undefined when the address cannot be read. Never leads out of the folder. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (path.includes('\0') || path.split(/[\\/]/).some((part) => part.startsWith('.'))) return undefined;
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}

async function readOr(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined);
}

async function send(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  path: string,
  content: Buffer,
): Promise<void> {
  const etag = `"${hashOf(content)}"`;
  const headers = {
    'content-type': contentType(path),
    'cache-control': cacheControl(path),
    etag,
    vary: 'accept-encoding',
  };
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
  const { body, encoding } = await smallest(request, join(folder, path), content);
  response.writeHead(status, {
    ...headers,
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
    'content-length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The first compressed form that the browser accepts and the build has made, else the file as it is. */
async function smallest(
  request: IncomingMessage,
  path: string,
  content: Buffer,
): Promise<{ readonly body: Buffer; readonly encoding?: string }> {
  const accepted = (request.headers['accept-encoding'] ?? '').split(',').map((part) => part.trim());
  for (const [encoding, end] of encodings) {
    const body = accepted.includes(encoding) ? await readOr(path + end) : undefined;
    if (body !== undefined) return { body, encoding };
  }
  return { body: content };
}

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 20);
}

function end(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(words);
}
