import pg from 'pg';
import type { Database, Query } from './database.ts';

const { Pool } = pg;

export type PostgresSettings = {
  /** `postgres://user:password@host:port/name?sslmode=…` */
  readonly url: string;
  /** Connections of this server at most; the database must allow as many for all servers together. */
  readonly connections: number;
  /** A statement that takes longer is given up, in milliseconds. */
  readonly statementMs: number;
};

/**
 * A pool of connections to any engine that speaks PostgreSQL.
 * @param onLost told of a connection that broke while nobody used it; the pool replaces it by itself.
 */
export function openPostgres(settings: PostgresSettings, onLost: (error: Error) => void): Database {
  const pool = new Pool({
    connectionString: settings.url,
    max: settings.connections,
    connectionTimeoutMillis: settings.statementMs,
    statement_timeout: settings.statementMs,
    query_timeout: settings.statementMs + 1000,
    idle_in_transaction_session_timeout: settings.statementMs,
    application_name: 'footing',
  });
  pool.on('error', onLost);
  return {
    engine: 'postgresql',
    query: queryOf(pool),
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  };
}

async function inTransaction<T>(pool: pg.Pool, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(queryOf(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((lost: Error) => {
      broken = lost;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

function queryOf(runner: pg.Pool | pg.PoolClient): Query {
  return async <T>(sql: string, values: readonly unknown[] = []) =>
    (await runner.query(sql, [...values])).rows as T[];
}
