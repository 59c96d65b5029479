/**
 * Imports between packages point one way (ARCHITECTURE.md), every package names what it imports, and inside a package
 * no file imports the index. Import cycles are Biome's to find.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each package may import of ours; what is not listed may import nothing of ours. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  '@footing/guide': [],
  '@footing/inference': [],
  '@footing/assessment': ['@footing/guide', '@footing/inference'],
  '@footing/exchange': ['@footing/assessment', '@footing/guide'],
  '@footing/trial': ['@footing/assessment', '@footing/guide', '@footing/inference'],
  '@footing/guide-check': ['@footing/assessment', '@footing/guide', '@footing/inference'],
  '@footing/diary': ['@footing/guide', '@footing/inference'],
  '@footing/evaluation': ['@footing/assessment', '@footing/guide', '@footing/inference', '@footing/trial'],
  '@footing/server': ['@footing/assessment', '@footing/exchange', '@footing/guide'],
  '@footing/cli': [
    '@footing/assessment',
    '@footing/diary',
    '@footing/evaluation',
    '@footing/exchange',
    '@footing/guide',
    '@footing/guide-check',
    '@footing/trial',
    '@footing/server',
  ],
  '@footing/fuzz': [
    '@footing/assessment',
    '@footing/cli',
    '@footing/diary',
    '@footing/evaluation',
    '@footing/exchange',
    '@footing/guide',
    '@footing/server',
    '@footing/trial',
    '@footing/web',
  ],
  '@footing/proof': ['@footing/assessment', '@footing/guide', '@footing/inference'],
  '@footing/web': [
    '@footing/assessment',
    '@footing/diary',
    '@footing/exchange',
    '@footing/guide',
    '@footing/trial',
  ],
};

type Manifest = { readonly name: string; readonly dependencies?: Readonly<Record<string, string>> };

/** The imports of a file: whole-line statements and calls of import(). */
function importsOf(source: string): string[] {
  return [...source.matchAll(/(?:^|\s)(?:from|import\(?)\s*['"]([^'"\s]+)['"]/gm)].map((match) => match[1]!);
}

function problemsOf(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
  if (mayImport[manifest.name] === undefined)
    return [`${folder}: scripts/checkImports.ts does not know ${manifest.name}`];
  const files = globSync('src/**/*.{ts,tsx,astro}', { cwd: join(root, folder) }).map((file) =>
    join(folder, file),
  );
  return files.flatMap((file) =>
    importsOf(readFileSync(join(root, file), 'utf8')).flatMap((imported) =>
      problemsOfImport(manifest, file, imported),
    ),
  );
}

function problemsOfImport(manifest: Manifest, file: string, imported: string): string[] {
  if (imported.startsWith('node:') || imported.startsWith('virtual:')) return [];
  if (imported.startsWith('.'))
    return basename(imported) === 'index.ts' ? [`${file} imports its own index`] : [];
  const name = imported
    .split('/')
    .slice(0, imported.startsWith('@') ? 2 : 1)
    .join('/');
  const problems: string[] = [];
  if (name.startsWith('@footing/') && !mayImport[manifest.name]!.includes(name))
    problems.push(`${file} must not import ${name}`);
  if (manifest.dependencies?.[name] === undefined)
    problems.push(`${file}: ${manifest.name} does not name ${name} as a dependency`);
  return problems;
}

const folders = globSync(['packages/*/package.json', 'apps/*/package.json', 'evaluation/package.json'], {
  cwd: root,
}).map(dirname);
const problems = folders.flatMap(problemsOf);
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
