import type { Settings } from '@footing/server';
import { isUnwritable } from './isUnwritable.ts';

/** As Node tells what the system refused. */
type Refused = NodeJS.ErrnoException & { readonly hostname?: string };

/** Why the server did not start, in words that say what to do. */
export function startProblem(error: Refused, settings: Settings): string {
  const { dataFolder, databaseUrl } = settings;
  return (
    addressProblem(error, settings) ??
    ownWords(error) ??
    (databaseUrl === undefined ? folderProblem(error, dataFolder) : databaseProblem(error))
  );
}

/** What is wrong with where it was to listen; undefined where that is not it. */
function addressProblem(error: Refused, { port, host }: Settings): string | undefined {
  const { code, syscall, hostname } = error;
  if (code === 'EADDRINUSE') return `port ${port} is in use; choose another, such as PORT=8080.`;
  if (syscall === 'listen' && code === 'EACCES')
    return `this user may not take port ${port}; choose another, such as PORT=8080, and let a proxy pass on to it.`;
  if (syscall === 'listen' || (syscall === 'getaddrinfo' && hostname === host))
    return `HOST is "${host}", which is no address of this machine; take one that is: 127.0.0.1 for this machine alone, 0.0.0.0 for all of its addresses.`;
  return undefined;
}

/** Sentences of our own say what to do already. */
function ownWords({ message }: Refused): string | undefined {
  return /^[A-Z].*\.$/s.test(message) ? message : undefined;
}

function folderProblem(error: Refused, dataFolder: string): string {
  if (isUnwritable(error))
    return `nothing can be written to ${dataFolder} (${error.code}); make room or give rights there, or name another folder with FOOTING_DATA.`;
  return `the database in ${dataFolder} cannot be opened (${error.message}). Restore a copy of the folder, or move it away: an empty one is begun then.`;
}

/** What a database says of itself names users and databases, never a password. */
function databaseProblem({ code, syscall, hostname, message }: Refused): string {
  if (code === 'ECONNREFUSED') return 'nothing answers at DATABASE_URL; is the database running?';
  if (syscall === 'getaddrinfo')
    return `there is no host "${hostname}", which DATABASE_URL names; is it written right, and does this machine know it?`;
  return `the database at DATABASE_URL cannot be used: ${message || code}. Is the address right, and may this server come in?`;
}
