import { join } from 'node:path';
import type { Settings } from './settings.ts';
import type { Database } from './store/database.ts';
import { migrate } from './store/migrate.ts';
import { openPglite } from './store/openPglite.ts';
import { openPostgres } from './store/openPostgres.ts';

/**
 * The database that the settings name, in the shape of this version.
 * @param onLost told of a connection that broke while nobody used it.
 * @throws Error when it cannot be reached, is held by another process, or comes from a newer version.
 */
export async function openStore(settings: Settings, onLost: (error: Error) => void): Promise<Database> {
  const { databaseUrl: url, databaseConnections: connections, dataFolder, limits } = settings;
  const database =
    url === undefined
      ? await openPglite(join(dataFolder, 'database'))
      : openPostgres({ url, connections, statementMs: limits.statementMs }, onLost);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}
