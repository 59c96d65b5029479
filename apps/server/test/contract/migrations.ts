import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Database } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations.ts';
import { secretOf } from '../../src/store/secretOf.ts';

const nextId = migrations.at(-1)!.id + 1;

export function migrationSuite(database: () => Database): void {
  describe('migrations', () => {
    it('run once, however many servers start at once', async () => {
      const next = {
        id: nextId,
        statements: ['CREATE TABLE later (id integer PRIMARY KEY)', 'INSERT INTO later VALUES (1)'],
      };
      const runs = await Promise.all(
        Array.from({ length: 4 }, () => migrate(database(), [...migrations, next])),
      );
      assert.deepEqual(runs.flat(), [nextId]);
      await database().query('DROP TABLE later');
      await database().query('DELETE FROM footing_migration WHERE id = $1', [nextId]);
    });

    it('leave nothing behind when one fails', async () => {
      const broken = {
        id: nextId,
        statements: ['CREATE TABLE half (id integer)', 'CREATE TABLE half (id integer)'],
      };
      await assert.rejects(migrate(database(), [...migrations, broken]), { code: '42P07' });
      await assert.rejects(database().query('SELECT * FROM half'), { code: '42P01' });
      assert.deepEqual(await migrate(database()), []);
    });

    it('refuse a database of a newer version', async () => {
      await assert.rejects(migrate(database(), []), /newer Footing \(migration 1\)/);
    });

    it('refuse a migration that was edited after it ran', async () => {
      const edited = migrations.with(0, { id: 1, statements: ['SELECT 1'] });
      await assert.rejects(migrate(database(), edited), /Migration 1 of the database is not the one/);
    });
  });

  it('all who ask for a secret get the same', async () => {
    const secrets = await Promise.all(
      Array.from({ length: 4 }, () => secretOf(database().query, 'of a test')),
    );
    for (const secret of secrets) assert.deepEqual(Buffer.from(secret), Buffer.from(secrets[0]!));
    assert.equal(secrets[0]!.length, 32);
  });
}
