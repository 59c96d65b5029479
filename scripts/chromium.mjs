/**
 * Finds the Chromium that the browser tests drive: FOOTING_CHROMIUM, then the PATH, then the usual places; or installs Debian's package
 * when it may. Nothing is skipped for want of a browser: without one this throws.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/usr/bin',
  '/snap/bin',
  '/Applications/Chromium.app/Contents/MacOS',
  '/Applications/Google Chrome.app/Contents/MacOS',
];

/** The path of a Chromium on this machine, or undefined. */
function findChromium() {
  const told = process.env.FOOTING_CHROMIUM;
  if (told !== undefined) {
    if (!runs(told)) throw new Error(`FOOTING_CHROMIUM is "${told}", which cannot be run.`);
    return told;
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...places].filter(Boolean);
  const candidates = [...names, 'Chromium', 'Google Chrome'];
  return folders.flatMap((folder) => candidates.map((name) => join(folder, name))).find(runs);
}

/**
 * The path of a Chromium, installed first when there is none and this machine lets us.
 * @throws Error that names the command to run, when there is no browser and none can be installed.
 */
export function findOrInstallChromium() {
  const found = findChromium() ?? (install() ? findChromium() : undefined);
  if (found !== undefined) return found;
  throw new Error(
    'The tests of the web app need Chromium, and none was found or could be installed. Install it:\n' +
      '  sudo apt-get install --yes chromium      (Debian, Ubuntu)\n' +
      'or set FOOTING_CHROMIUM to the path of a Chromium or Chrome.',
  );
}

function install() {
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!succeeds('apt-get', ['--version'])) return false;
  if (prefix.length > 0 && !succeeds('sudo', ['-n', 'true'])) return false;
  process.stderr.write('Footing: installing Chromium for the browser tests (apt-get). This happens once.\n');
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', '--yes', '--quiet', ...args];
    return spawnSync(command, rest, { stdio: ['ignore', 2, 2] }).status === 0;
  };
  return apt('install', 'chromium') || (apt('update') && apt('install', 'chromium'));
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
