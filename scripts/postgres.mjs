/**
 * Finds the PostgreSQL that the server's tests start and stop: FOOTING_POSTGRES, then the PATH, then the usual places; or installs Debian's
 * package when it may. Nothing is skipped for want of it: without one this throws.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** The folder with initdb and postgres on this machine, or undefined. */
export function findPostgres() {
  const told = process.env.FOOTING_POSTGRES;
  if (told !== undefined) {
    if (!hasBoth(told))
      throw new Error(`FOOTING_POSTGRES is "${told}", where initdb and postgres cannot be run.`);
    return told;
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean).map(behindLinks);
  return [...onPath, ...debianFolders(), '/usr/local/pgsql/bin', '/opt/homebrew/bin'].find(hasBoth);
}

/**
 * The same, installed first when there is none and this machine lets us.
 * @throws Error that names the command to run, when there is no PostgreSQL and none can be installed.
 */
export function findOrInstallPostgres() {
  const found = findPostgres() ?? (install() ? findPostgres() : undefined);
  if (found !== undefined) return found;
  throw new Error(
    'The tests of the server need PostgreSQL, and none was found or could be installed. Install it:\n' +
      '  sudo apt-get install --yes postgresql      (Debian, Ubuntu)\n' +
      'or set FOOTING_POSTGRES to the folder with its programs initdb and postgres.',
  );
}

/** initdb looks for its files beside itself, not beside a link to it. */
function behindLinks(folder) {
  const program = join(folder, 'initdb');
  return existsSync(program) ? dirname(realpathSync(program)) : folder;
}

function debianFolders() {
  const versions = '/usr/lib/postgresql';
  if (!existsSync(versions)) return [];
  const newestFirst = readdirSync(versions).sort((a, b) => Number(b) - Number(a));
  return newestFirst.map((version) => join(versions, version, 'bin'));
}

function install() {
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!succeeds('apt-get', ['--version'])) return false;
  if (prefix.length > 0 && !succeeds('sudo', ['-n', 'true'])) return false;
  process.stderr.write(
    'Footing: installing PostgreSQL for the tests of the server (apt-get). This happens once.\n',
  );
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', '--yes', '--quiet', ...args];
    return spawnSync(command, rest, { stdio: ['ignore', 2, 2] }).status === 0;
  };
  return apt('install', 'postgresql') || (apt('update') && apt('install', 'postgresql'));
}

function hasBoth(folder) {
  return ['initdb', 'postgres'].every((program) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
