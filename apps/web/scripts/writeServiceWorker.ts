import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { minify, transformWithOxc } from 'vite';
import { appFolder } from './paths.ts';
import { isCompressed } from './precompress.ts';

/** Never kept for use offline: the worker itself, and what a server may answer in its own way; nor pages that are not for those who come for themselves. */
const left = new Set(['sw.js', 'config.json']);

/**
 * Writes dist/sw.js: the worker with the list of every file of the build, each with its revision. The version is made of the
 * revisions, so that any change of the guide or the app is a new version.
 */
export async function writeServiceWorker(folder: string): Promise<void> {
  const files = precacheList(folder);
  const version = revisionOf(JSON.stringify(files));
  const name = join(appFolder, 'src/offline/worker/serviceWorker.ts');
  const { code } = await transformWithOxc(readFileSync(name, 'utf8'), name);
  const head = `const version = ${JSON.stringify(version)};\nconst files = ${JSON.stringify(files)};\n`;
  writeFileSync(join(folder, 'sw.js'), head + (await minify('sw.js', code)).code);
}

/** Address relative to the app's → revision. */
function precacheList(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !isCompressed(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, address: path.slice(folder.length).replaceAll(sep, '/') }))
    .filter(({ address }) => !left.has(address) && !/^(gallery|embed)\//.test(address))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  return Object.fromEntries(
    files.map(({ path, address }) => [address.replace(/index\.html$/, ''), revisionOf(readFileSync(path))]),
  );
}

function revisionOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
