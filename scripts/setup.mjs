/**
 * Makes a checkout ready: installs what the lock file names, when it is newer than what is installed.
 * Runs on any Node from 20 on, before anything is installed, so it uses no dependency and no TypeScript.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAlone } from './runAlone.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const wanted = 24;

/** npm writes this file last, so its age is the age of what is installed. */
const installed = join(root, 'node_modules', '.package-lock.json');
const lock = join(root, 'package-lock.json');

// of several commands that are begun at once, one installs, and the others wait for it
if (isStale())
  await runAlone(root, installWhenStale, () =>
    process.stderr.write('Footing: another command installs what it needs; waiting for it.\n'),
  );

const pinned = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
if (!majorOf(pinned) && Number(process.versions.node.split('.')[0]) < wanted) {
  process.stderr.write(
    `Footing needs Node ${wanted} or newer. It brings its own as the npm package "node", but that install was prevented ` +
      `(are install scripts switched off?), and this machine has Node ${process.versions.node}.\n` +
      `Allow it with "npm rebuild node", or install Node ${wanted} or newer yourself.\n`,
  );
  process.exit(1);
}

/** The major version that an executable reports, or 0 when it does not run. */
function majorOf(executable) {
  if (!existsSync(executable)) return 0;
  const run = spawnSync(executable, ['--version'], { encoding: 'utf8' });
  const major = Number(/^v(\d+)/.exec(run.stdout ?? '')?.[1] ?? 0);
  return major >= wanted ? major : 0;
}

function isStale() {
  return !existsSync(installed) || statSync(lock).mtimeMs > statSync(installed).mtimeMs;
}

function installWhenStale() {
  if (!isStale()) return;
  process.stderr.write('Footing: installing what it needs (npm ci). This happens once.\n');
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) {
    process.stderr.write('Footing: npm ci failed; see above. Check the network and try again.\n');
    process.exit(1);
  }
}
