/** The guide's files now and at a git revision. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './compareGuides.ts';

/** The short name of a commit; undefined when git knows no such commit. */
export function shortRevision(root: string, revision: string): string | undefined {
  try {
    const commit = ['--verify', '--quiet', '--short', '--end-of-options', `${revision}^{commit}`];
    return git(root, 'rev-parse', ...commit).trim();
  } catch {
    return undefined;
  }
}

/** The guide's own files at a revision, by path in the guide. */
export function guideFilesAt(root: string, revision: string): Files {
  const listed = git(root, 'ls-tree', '-r', '-z', '--name-only', revision, '--', 'guide/').split('\0');
  const paths = listed.map((path) => path.slice('guide/'.length)).filter(isGuideFile);
  return new Map(paths.map((path) => [path, fileAt(root, revision, `guide/${path}`)]));
}

/** The same in the working tree. */
export function guideFilesNow(root: string): Files {
  const paths = globSync('**', { cwd: join(root, 'guide') }).map((path) => path.replaceAll('\\', '/'));
  return new Map(
    paths.filter(isGuideFile).map((path) => [path, readFileSync(join(root, 'guide', path), 'utf8')]),
  );
}

function isGuideFile(path: string): boolean {
  return /\.(md|yaml)$/.test(path) && path !== 'CHANGELOG.md';
}

/** @throws Error when the revision has no such file. */
export function fileAt(root: string, revision: string, path: string): string {
  return git(root, 'show', `${revision}:${path}`);
}

function git(root: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
