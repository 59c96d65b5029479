/**
 * The libraries as others get them: packed, installed into an empty project from their tarballs alone, type-checked and run.
 * What they need of others is packed from what is installed here, so that neither a network nor npm's cache is needed.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { libraries, packLibraries } from '../pack/packLibraries.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'footing-project-'));
after(() => rmSync(project, { recursive: true }));

type Manifest = { readonly dependencies?: Readonly<Record<string, string>> };

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function run(command: string, args: readonly string[], cwd = project) {
  const { status, stdout, stderr } = spawnSync(command, [...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  return { status, stdout, stderr };
}

/** The packages of others that the libraries need, and what those need in turn. */
function foreignNames(): string[] {
  const names = new Set<string>();
  const add = ({ dependencies = {} }: Manifest): void => {
    for (const name of Object.keys(dependencies)) {
      if (name.startsWith('@footing/') || names.has(name)) continue;
      names.add(name);
      add(manifestOf(join(root, 'node_modules', name)));
    }
  };
  for (const name of libraries) add(manifestOf(join(root, 'packages', name)));
  return [...names];
}

before(() => {
  const tarballs = join(project, 'tarballs');
  mkdirSync(tarballs);
  const own = packLibraries(tarballs).map((file, i) => [`@footing/${libraries[i]}`, `file:${file}`]);
  const foreign = foreignNames().map((name) => {
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', tarballs];
    const { stdout, stderr } = run('npm', args, join(root, 'node_modules', name));
    assert.ok(stdout.startsWith('['), stderr);
    return [name, `file:${join(tarballs, (JSON.parse(stdout) as { filename: string }[])[0]!.filename)}`];
  });
  const dependencies = Object.fromEntries([...own, ...foreign]);
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'empty', private: true, type: 'module', dependencies }),
  );
  const { status, stderr } = run('npm', [
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--cache',
    join(project, 'cache'),
  ]);
  assert.equal(status, 0, stderr);
});

test('what is installed is JavaScript with types, and no source of ours', () => {
  for (const name of libraries) {
    const folder = join(project, 'node_modules/@footing', name);
    const files = readdirSync(join(folder, 'dist'), { recursive: true }) as string[];
    assert.ok(
      files.some((file) => file.endsWith('.js')) && files.some((file) => file.endsWith('.d.ts')),
      name,
    );
    assert.deepEqual(
      files.filter((file) => /(?<!\.d)\.ts$/.test(file)),
      [],
    );
    for (const file of ['LICENSE', 'README.md'])
      assert.ok(existsSync(join(folder, file)), `${name}: ${file}`);
  }
});

for (const name of libraries)
  test(`the example of ${name} runs in an empty project`, () => {
    const example = join(root, 'packages', name, 'examples/example.ts');
    copyFileSync(example, join(project, `${name}.ts`));
    const { status, stdout, stderr } = run(process.execPath, [`${name}.ts`]);
    assert.equal(status, 0, stderr);
    assert.ok(stdout.trim().split('\n').length >= 1 && !stdout.includes('undefined'), stdout);
  });

test('the examples type-check against what is installed, strictly', () => {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2024',
    lib: ['es2024', 'esnext.iterator', 'dom'],
    module: 'nodenext',
    types: [],
    skipLibCheck: false,
  };
  const files = libraries.map((name) => `${name}.ts`);
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const { status, stdout } = run(process.execPath, [
    join(root, 'node_modules/typescript/bin/tsc'),
    '-p',
    '.',
  ]);
  assert.equal(status, 0, stdout);
});

test('packing a package as it lies in the checkout is refused, for Node would not run it', () => {
  const { status, stderr } = run('npm', ['pack', '--dry-run'], join(root, 'packages/guide'));
  assert.notEqual(status, 0);
  assert.match(stderr, /npm run pack:libraries/);
});
