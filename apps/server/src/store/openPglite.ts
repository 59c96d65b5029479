import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Database, Query } from './database.ts';
import { holdFolder } from './holdFolder.ts';

type Runner = { query: (sql: string, values: unknown[]) => Promise<{ rows: unknown[] }> };

/**
 * PostgreSQL inside this process, its files in a folder. What is committed outlives a killed process.
 * @throws Error when nothing can be written there, or another process holds the folder: two would destroy it.
 */
export async function openPglite(folder: string): Promise<Database> {
  await tryToWrite(dirname(folder));
  const letGo = await holdFolder(folder);
  try {
    if (!existsSync(join(folder, 'PG_VERSION'))) await makeWhole(folder);
    return databaseOf(await PGlite.create(folder), letGo);
  } catch (error) {
    await letGo();
    throw error;
  }
}

/** A database that cannot write would fail later, and say less. */
async function tryToWrite(folder: string): Promise<void> {
  const file = join(folder, '.can-be-written');
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, '');
    await rm(file);
  } catch (error) {
    throw new Error(
      `The folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}). Give this server another one, with FOOTING_DATA, on a disk that has room.`,
      { cause: error },
    );
  }
}

/** A first start that is cut short must leave no half-made database: it is made beside, and moved when whole. */
async function makeWhole(folder: string): Promise<void> {
  const making = `${folder}.making`;
  await rm(making, { recursive: true, force: true });
  const database = await PGlite.create(making);
  await database.close();
  await rename(making, folder);
}

function databaseOf(pglite: PGlite, letGo: () => Promise<void>): Database {
  return {
    engine: 'pglite',
    query: queryOf(pglite),
    transaction: (work) => pglite.transaction((inside) => work(queryOf(inside))),
    close: async () => {
      await pglite.close();
      await letGo();
    },
  };
}

function queryOf(runner: Runner): Query {
  return async <T>(sql: string, values: readonly unknown[] = []) =>
    (await runner.query(sql, [...values])).rows as T[];
}
