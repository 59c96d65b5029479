/** Finds the files of a guide. Kept apart from parsing, so that a cached guide needs no parser. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The YAML files that every guide has, by path in the folder. */
export const yamlPaths = [
  'questions.yaml',
  'red-flags.yaml',
  'emergency-numbers.yaml',
  'model.yaml',
  'sources.yaml',
  'claims.yaml',
  'ids.yaml',
  'readability.yaml',
  'body-map/regions.yaml',
  'drawings/drawings.yaml',
] as const;

/** The folders of Markdown entries. */
export const entryNames = ['causes', 'activities', 'changes'] as const;

/** The folder of YAML files with what published people said, one a cause. */
export const reportsName = 'reports';

/** The folder of YAML files with what learning moved, one a cause. */
export const correctionsName = 'corrections';

/** The folders whose files belong to the guide, and how their names end. */
const folders: readonly (readonly [name: string, ending: string])[] = [
  ...entryNames.map((name) => [name, '.md'] as const),
  [reportsName, '.yaml'],
  [correctionsName, '.yaml'],
  ['drawings', '.svg'],
  ['body-map', '.svg'],
];

/**
 * The content of every file of the folder that belongs to a guide, by path, in a fixed order. A mark of byte order and line
 * ends of Windows, which editors and git leave there, are not part of it: the same guide has the same hash everywhere.
 */
export function readGuideFolder(folder: string): ReadonlyMap<string, string> {
  return new Map(guidePaths(folder).map((path) => [path, readPlainText(join(folder, path))]));
}

function readPlainText(file: string): string {
  return new TextDecoder().decode(readFileSync(file)).replaceAll('\r\n', '\n');
}

/**
 * What tells that no file of a guide was touched: path, size, place on the disk, and when its content and its entry last
 * changed, to the nanosecond. Git tells a changed file in the same way.
 */
export function guideFolderState(folder: string): string {
  const entries = guidePaths(folder).map((path) => {
    const { size, ino, mtimeNs, ctimeNs } = statSync(join(folder, path), { bigint: true });
    return `${path} ${size} ${ino} ${mtimeNs} ${ctimeNs}`;
  });
  return entries.join('\n');
}

function guidePaths(folder: string): string[] {
  const paths = yamlPaths.filter((path) => existsSync(join(folder, path))) as string[];
  for (const [name, ending] of folders) {
    const inside = join(folder, name);
    if (!existsSync(inside)) continue;
    const found = readdirSync(inside).filter((file) => file.endsWith(ending));
    paths.push(...found.sort().map((file) => `${name}/${file}`));
  }
  return paths;
}
