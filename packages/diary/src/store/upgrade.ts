/// <reference lib="dom" />
/** The database of the browser's store, and how one of an older version becomes one of this. */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { migrateSession } from '../session/migrate.ts';
import { type Session, sessionSchema } from '../session/session.ts';

export type DiarySchema = DBSchema & {
  sessions: { key: string; value: Session };
  /** What an upgrade could not read, as it was. */
  unreadable: { key: number; value: unknown };
};

export type Stores = ('sessions' | 'unreadable')[];

type Upgrading = IDBPTransaction<DiarySchema, Stores, 'versionchange'>;

/** From any version that there was, 0 being none. All or nothing: when it fails, the browser puts the old version back. */
export async function upgrade(
  database: IDBPDatabase<DiarySchema>,
  from: number,
  transaction: Upgrading,
): Promise<void> {
  if (from < 1) database.createObjectStore('sessions', { keyPath: 'id' });
  if (from < 2) database.createObjectStore('unreadable', { autoIncrement: true });
  if (from > 0) await bringUpToDate(transaction, from);
}

/** The sessions have the type of this version once they are read: until then they are what an older one wrote. */
async function bringUpToDate(transaction: Upgrading, from: number): Promise<void> {
  const sessions = transaction.objectStore('sessions');
  for (const old of await sessions.getAll()) {
    const read = sessionSchema.safeParse(migrateSession(old, from));
    if (read.success) await sessions.put(read.data);
    else {
      await transaction.objectStore('unreadable').add(old);
      await sessions.delete(old.id);
    }
  }
}
