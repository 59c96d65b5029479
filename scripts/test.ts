/**
 * `npm test`: every test of every package. A skipped or unfinished test is a failure: README promises none.
 * With arguments, runs only the test files whose path contains one of them.
 */
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findOrInstallPostgres } from './postgres.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
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
if (files.some((file) => file.startsWith('apps/server/'))) preparePostgres();

const child = spawn(process.execPath, ['--test', '--test-reporter=spec', ...files], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
});
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

/** The server is tested on PostgreSQL too; without one there is no test to run. */
function preparePostgres(): void {
  try {
    process.env['FOOTING_POSTGRES'] = findOrInstallPostgres();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
