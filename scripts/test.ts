/**
 * `npm test`: every test of every package. A skipped or unfinished test is a failure: README promises none.
 * With arguments, runs only the test files whose path contains one of them.
 */
import { spawn, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findOrInstallChromium } from './chromium.mjs';
import { findOrInstallPostgres } from './postgres.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** A file that takes so long hangs, and fails. */
const mostMs = 600_000;
const wanted = process.argv.slice(2);
const all = globSync(
  [
    'packages/*/test/**/*.test.ts',
    'apps/*/test/**/*.test.ts',
    'evaluation/test/**/*.test.ts',
    'scripts/test/**/*.test.ts',
  ],
  { cwd: root },
);
const files = all.filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part))).sort();
if (files.length === 0) {
  console.error(`No test file matches ${wanted.join(', ')}.`);
  process.exit(1);
}
if (files.some(usesBrowser)) findBrowser();
if (files.some((file) => file.startsWith('apps/web/'))) buildWebApp();
if (files.some((file) => file.startsWith('apps/server/'))) findPostgres();

// never with --test-force-exit: a file then ends before all that it tells is read, and its last tests are lost without a word
const child = spawn(
  process.execPath,
  ['--test', '--test-concurrency=2', `--test-timeout=${mostMs}`, '--test-reporter=spec', ...files],
  {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
let tail = '';
child.stdout.on('data', (chunk: Buffer) => {
  process.stdout.write(chunk);
  tail = (tail + chunk.toString()).slice(-100_000);
});
child.on('close', (code) => {
  const left = [...tail.matchAll(/^ℹ (skipped|todo|cancelled) ([1-9]\d*)$/gm)].map((m) => `${m[2]} ${m[1]}`);
  if (left.length > 0) console.error(`Not every test ran: ${left.join(', ')}.`);
  process.exit(code === 0 && left.length === 0 ? 0 : 1);
});

/** Some tests drive a real browser: those of the web app, and those of what only a browser has. */
function usesBrowser(file: string): boolean {
  return file.startsWith('apps/web/') || file.includes('/test/browser/');
}

/** Without a browser there is no test to run. */
function findBrowser(): void {
  process.env['FOOTING_CHROMIUM'] = foundOrEnd(findOrInstallChromium);
}

/** The server is tested on PostgreSQL too; without one there is no test to run. */
function findPostgres(): void {
  process.env['FOOTING_POSTGRES'] = foundOrEnd(findOrInstallPostgres);
}

function foundOrEnd(find: () => string): string {
  try {
    return find();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

/** The web app is tested as it is built. */
function buildWebApp(): void {
  const build = spawnSync(process.execPath, ['apps/web/scripts/build.ts'], { cwd: root, stdio: 'inherit' });
  if (build.status !== 0) process.exit(1);
}
