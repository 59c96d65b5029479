import type { Settings } from '@footing/server';
import { isUnwritable } from './isUnwritable.ts';

/** Why the server did not start, in words that say what to do. */
export function startProblem(
  error: NodeJS.ErrnoException,
  { port, dataFolder, databaseUrl }: Settings,
): string {
  if (error.code === 'EADDRINUSE') return `port ${port} is in use; choose another, such as PORT=8080.`;
  if (error.code === 'ECONNREFUSED') return 'nothing answers at DATABASE_URL; is the database running?';
  if (isUnwritable(error))
    return `nothing can be written to ${dataFolder} (${error.code}); make room or give rights there, or name another folder with FOOTING_DATA.`;
  if (databaseUrl === undefined && !/^[A-Z].*\.$/s.test(error.message))
    return `the database in ${dataFolder} cannot be opened (${error.message}). Restore a copy of the folder, or move it away: an empty one is begun then.`;
  return error.message;
}
