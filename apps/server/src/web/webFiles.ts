import { existsSync, globSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { type KeptFile, keepFile } from './keptFile.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * The built web app by path ("/causes/", "/sw.js"), read whole: a few megabytes, and no path of a request ever reaches the disk. Empty when it
 * was not built.
 */
export function readWebFiles(folder: string): ReadonlyMap<string, KeptFile> {
  if (!existsSync(folder)) return new Map();
  const names = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(names.map((name) => [pathOf(folder, name), readFile(folder, name)]));
}

function readFile(folder: string, name: string): KeptFile {
  const kept = pathOf(folder, name).startsWith('/assets/');
  const cacheControl = kept ? 'public, max-age=31536000, immutable' : 'no-cache';
  return keepFile(
    new Uint8Array(readFileSync(name)),
    types[extname(name)] ?? 'application/octet-stream',
    cacheControl,
  );
}

function pathOf(folder: string, name: string): string {
  const path = `/${relative(folder, name).split(sep).join('/')}`;
  return path.replace(/\/index\.html$/, '/');
}
