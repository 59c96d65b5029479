import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { cacheControl, contentType } from './fileHeaders.ts';
import { type KeptFile, keepFile } from './keptFile.ts';

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
  const content = new Uint8Array(readFileSync(name));
  return keepFile(content, contentType(name), cacheControl(pathOf(folder, name)));
}

function pathOf(folder: string, name: string): string {
  const path = `/${relative(folder, name).split(sep).join('/')}`;
  return path.replace(/\/index\.html$/, '/');
}
