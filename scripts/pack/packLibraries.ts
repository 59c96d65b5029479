/**
 * Packs the libraries: JavaScript and types are made by tsc in a folder of their own, and `npm pack` runs there. Nothing in
 * the checkout is changed, so that a pack that breaks off leaves nothing to mend (docs/adr/0033).
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** In the order in which they build upon each other. */
export const libraries: readonly string[] = [
  'guide',
  'inference',
  'assessment',
  'diary',
  'trial',
  'exchange',
].filter((name) => existsSync(join(root, 'packages', name)));

/** @returns the paths of the tarballs, in the order of `libraries`. @throws Error when tsc or npm fails. */
export function packLibraries(target: string): string[] {
  const work = mkdtempSync(join(tmpdir(), 'footing-pack-'));
  try {
    emit(join(work, 'out'));
    return libraries.map((name) => packOne(name, work, target));
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** One compilation for all: they import each other by name, and the names lead to their sources. */
function emit(outDir: string): void {
  const config = join(root, `node_modules/.cache/footing/pack-${process.pid}.json`);
  mkdirSync(join(config, '..'), { recursive: true });
  const compilerOptions = { noEmit: false, outDir, rootDir: join(root, 'packages'), declaration: true };
  const include = libraries.map((name) => join(root, 'packages', name, 'src'));
  writeFileSync(config, JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include }));
  try {
    run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], root);
  } finally {
    rmSync(config);
  }
}

function packOne(name: string, work: string, target: string): string {
  const folder = join(work, name);
  mkdirSync(folder);
  cpSync(join(work, 'out', name, 'src'), join(folder, 'dist'), { recursive: true });
  for (const own of ['README.md', 'examples', 'schema'])
    if (existsSync(join(root, 'packages', name, own)))
      cpSync(join(root, 'packages', name, own), join(folder, own), { recursive: true });
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  if (name === 'guide') copyGuide(folder);
  const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as Manifest;
  writeFileSync(join(folder, 'package.json'), JSON.stringify(packedManifest(manifest), null, 2));
  const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', target], folder);
  return join(target, (JSON.parse(packed) as { filename: string }[])[0]!.filename);
}

/** The knowledge goes with the code that reads it, under its own licence. */
function copyGuide(folder: string): void {
  cpSync(join(root, 'guide'), join(folder, 'guide'), { recursive: true });
  cpSync(join(root, 'LICENSE-guide'), join(folder, 'guide', 'LICENSE'));
}

type Manifest = {
  readonly exports: Readonly<Record<string, string>>;
  readonly scripts?: unknown;
  readonly devDependencies?: unknown;
};

/** What is exported from src comes from dist; what is only for the checkout is left out. */
function packedManifest({ exports, scripts: _, devDependencies: __, ...rest }: Manifest): object {
  const own = Object.entries(exports).filter(([, file]) => file.startsWith('./src/'));
  const packed = own.map(([name, file]) => {
    const path = file.replace('./src/', './dist/').replace(/\.ts$/, '');
    return [name, { types: `${path}.d.ts`, default: `${path}.js` }];
  });
  return { ...rest, exports: Object.fromEntries(packed), engines: { node: '>=22' } };
}

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, [...args], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 100_000_000,
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? ''}${stdout}${stderr}`);
  return stdout;
}
