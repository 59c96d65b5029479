/** A row as the database gives it: bytea as bytes, timestamptz as Date, integers as numbers. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement with `$1`-style values and gives its rows. @throws Error of the engine, with its `code`. */
export type Query = <T = Row>(sql: string, values?: readonly unknown[]) => Promise<readonly T[]>;

/**
 * All that the server asks of a store: PostgreSQL's SQL, in statements or in a transaction. The same statements run on each engine; which one
 * it is shows nowhere else.
 */
export type Database = {
  readonly engine: 'pglite' | 'postgresql';
  readonly query: Query;
  /** Commits when `work` resolves; undoes everything when it rejects, and rejects with the same error. */
  readonly transaction: <T>(work: (query: Query) => Promise<T>) => Promise<T>;
  /** Waits for what runs, then lets go of folder or connections. */
  readonly close: () => Promise<void>;
};
