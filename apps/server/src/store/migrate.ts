import { createHash } from 'node:crypto';
import type { Database, Query } from './database.ts';
import { type Migration, migrations } from './migrations.ts';

/** Any number, as long as it is always this one: who holds it migrates, other servers wait. */
const migrationLock = 4_670_841_973;

/**
 * Brings the database's shape up to this version, all or nothing; does nothing when it is there already.
 * @returns the migrations that were run.
 * @throws Error when the database comes from a newer version, or from a migration that is not ours.
 */
export async function migrate(
  database: Database,
  wanted: readonly Migration[] = migrations,
): Promise<readonly number[]> {
  // a database in shape is only read: it may be one that takes no writes now
  if ((await dueIn(database.query, wanted)).length === 0) return [];
  return database.transaction(async (query) => {
    await query('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
    await query(
      'CREATE TABLE IF NOT EXISTS footing_migration (id integer PRIMARY KEY, hash text NOT NULL, run_at timestamptz NOT NULL DEFAULT now())',
    );
    const due = await dueIn(query, wanted);
    for (const migration of due) await run(query, migration);
    return due.map(({ id }) => id);
  });
}

/** The migrations that were not run yet. */
async function dueIn(query: Query, wanted: readonly Migration[]): Promise<readonly Migration[]> {
  const [table] = await query<{ there: boolean }>(
    "SELECT to_regclass('footing_migration') IS NOT NULL AS there",
  );
  if (!table!.there) return wanted;
  const done = await query<{ id: number; hash: string }>(
    'SELECT id, hash FROM footing_migration ORDER BY id',
  );
  checkDone(done, wanted);
  return wanted.filter(({ id }) => !done.some((row) => row.id === id));
}

async function run(query: Query, migration: Migration): Promise<void> {
  for (const statement of migration.statements) await query(statement);
  await query('INSERT INTO footing_migration (id, hash) VALUES ($1, $2)', [migration.id, hashOf(migration)]);
}

function checkDone(done: readonly { id: number; hash: string }[], wanted: readonly Migration[]): void {
  for (const { id, hash } of done) {
    const known = wanted.find((migration) => migration.id === id);
    if (known === undefined)
      throw new Error(
        `The database was made by a newer Footing (migration ${id}). Start that version, or restore the backup from before the upgrade.`,
      );
    if (hashOf(known) !== hash)
      throw new Error(
        `Migration ${id} of the database is not the one of this version. Restore a backup that belongs to it.`,
      );
  }
}

function hashOf({ statements }: Migration): string {
  return createHash('sha256').update(statements.join(';\n')).digest('hex');
}
