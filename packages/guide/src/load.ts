/** Loads the guide from its folder. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CompileResult } from './compile.ts';
import { deepFreeze } from './freeze.ts';
import type { Guide } from './guide.ts';
import { guideFolderState, readGuideFolder } from './guideFolder.ts';
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
 * @throws Error when the folder is not there, or with the complete list of issues when the guide in it is broken.
 */
export async function loadGuide(folder: string = ownGuideFolder): Promise<Guide> {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder} to load a guide from.`);
  const key = contentKey(folder);
  const cached = readCached<Guide>(`${key}.json`);
  if (cached !== undefined) return deepFreeze(cached);
  const { guide, issues } = await compileGuideFolder(folder);
  if (guide === undefined)
    throw new Error(`The guide in ${folder} is broken:\n${issues.map(formatIssue).join('\n')}`);
  writeCached(`${key}.json`, guide);
  return guide;
}

export type GuideIdentity = Pick<Guide, 'version' | 'hash'>;

/**
 * The version and hash of the guide in a folder, without reading it where it was read before and no file was touched since.
 * @throws Error as `loadGuide`.
 */
export async function guideIdentity(folder: string = ownGuideFolder): Promise<GuideIdentity> {
  const key = hashOf(`form ${compiledForm}\n${folder}\n${guideFolderState(folder)}`);
  const cached = readCached<GuideIdentity>(`${key}.identity.json`);
  if (cached !== undefined) return cached;
  const { version, hash } = await loadGuide(folder);
  writeCached(`${key}.identity.json`, { version, hash });
  return { version, hash };
}

function contentKey(folder: string): string {
  const hash = createHash('sha256').update(`form ${compiledForm}`);
  for (const [path, content] of readGuideFolder(folder)) hash.update(`\0${path}\0${content}`);
  return hash.digest('hex');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function readCached<T>(name: string): T | undefined {
  try {
    return JSON.parse(readFileSync(join(cacheFolder, name), 'utf8')) as T;
  } catch {
    return undefined;
  }
}

function writeCached(name: string, value: object): void {
  const target = join(cacheFolder, name);
  try {
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(`${target}.${process.pid}`, JSON.stringify(value));
    renameSync(`${target}.${process.pid}`, target);
  } catch {
    // a read-only checkout works too, only slower
  }
}
