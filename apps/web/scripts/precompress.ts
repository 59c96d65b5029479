/** Compresses the built files once, as hard as can be, so that whoever serves them need not. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What a browser may accept, the best first, and how the file beside the plain one ends. */
export const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Pictures and fonts are compressed already. */
const compressible = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest']);

/** True for a file that only repeats another in compressed form. */
export function isCompressed(path: string): boolean {
  return encodings.some(([, end]) => end === extname(path));
}

/** Writes `file.br` (Brotli, quality 11) and `file.gz` beside each file of the folder that compression makes smaller. */
export async function precompress(folder: string): Promise<void> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(files.map(compressFile));
}

async function compressFile(path: string): Promise<void> {
  const plain = readFileSync(path);
  const brotli = promisify(brotliCompress)(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
  writeFileSync(`${path}.br`, await brotli);
  writeFileSync(`${path}.gz`, await promisify(gzip)(plain, { level: constants.Z_BEST_COMPRESSION }));
}
