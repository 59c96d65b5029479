/** Loads the guide from its folder. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CompileResult } from './compile.ts';
import { deepFreeze } from './freeze.ts';
import type { Guide } from './guide.ts';
import { readGuideFolder } from './guideFolder.ts';
import { formatIssue } from './issue.ts';

/** Installed as a library the package has the guide inside it; in a checkout it lies beside `packages`. */
const inside = fileURLToPath(new URL('../guide', import.meta.url));
const isInstalled = existsSync(inside);
/** The guide that this program came with. */
export const ownGuideFolder = isInstalled
  ? inside
  : fileURLToPath(new URL('../../../guide', import.meta.url));
const cacheFolder = fileURLToPath(
  new URL(isInstalled ? '../.cache' : '../../../node_modules/.cache/footing', import.meta.url),
);
/** Raise it when the compiled form changes, so that no older form is read from the cache. */
const compiledForm = 9;

/** Compiles a guide folder, or lists every issue with file and line. */
export async function compileGuideFolder(folder: string): Promise<CompileResult> {
  const { parseGuideFiles } = await import('./guideFiles.ts');
  const { compileGuide } = await import('./compile.ts');
  return compileGuide(parseGuideFiles(readGuideFolder(folder)));
}

/**
 * The guide in a folder, ready to use. Parsing a hundred files takes longer than a person likes to wait for a command,
 * so the compiled form is kept under node_modules, keyed by the content of every file; a cache that cannot be read or
 * written is passed over.
 * @throws Error with the complete list of issues when the guide is broken.
 */
export async function loadGuide(folder: string = ownGuideFolder): Promise<Guide> {
  const key = contentKey(folder);
  const cached = readCache(key);
  if (cached !== undefined) return cached;
  const { guide, issues } = await compileGuideFolder(folder);
  if (guide === undefined) throw new Error(`The guide is broken:\n${issues.map(formatIssue).join('\n')}`);
  writeCache(key, guide);
  return guide;
}

function contentKey(folder: string): string {
  const hash = createHash('sha256').update(`form ${compiledForm}`);
  for (const [path, content] of readGuideFolder(folder)) hash.update(`\0${path}\0${content}`);
  return hash.digest('hex');
}

function readCache(key: string): Guide | undefined {
  try {
    return deepFreeze(JSON.parse(readFileSync(join(cacheFolder, `${key}.json`), 'utf8')) as Guide);
  } catch {
    return undefined;
  }
}

function writeCache(key: string, guide: Guide): void {
  const target = join(cacheFolder, `${key}.json`);
  try {
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(`${target}.${process.pid}`, JSON.stringify(guide));
    renameSync(`${target}.${process.pid}`, target);
  } catch {
    // a read-only checkout works too, only slower
  }
}
