/// <reference lib="dom" />
/** Keeps sessions in the browser's IndexedDB. One save is one transaction: it is there in full or not at all. */
import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { mergeSessions } from '../session/merge.ts';
import { diaryVersion } from '../session/migrate.ts';
import { byTime, type SessionStore, StoreProblem, saved } from './sessionStore.ts';
import { storeProblem } from './storeProblem.ts';
import { type DiarySchema, type Stores, upgrade } from './upgrade.ts';

type Database = IDBPDatabase<DiarySchema>;

export type StoreOptions = {
  readonly name?: string;
  readonly newId?: () => string;
  /** Told when the store was closed, since a newer Footing in another tab needs it. */
  readonly onClosed?: (problem: StoreProblem) => void;
};

/** @throws StoreProblem when there is no store, a newer Footing has written it, or another tab holds it open. */
export async function openIndexedDbStore(options: StoreOptions = {}): Promise<SessionStore> {
  const { name = 'footing-diary', newId = () => crypto.randomUUID(), onClosed } = options;
  const database = await openDatabase(name, onClosed);
  const channel = new BroadcastChannel(name);
  const listeners = new Set<() => void>();
  const hear = (): void => {
    for (const listener of listeners) listener();
  };
  channel.onmessage = hear;
  const tell = (): void => {
    hear();
    channel.postMessage('changed');
  };
  const write = async <T>(work: (transaction: Writing) => Promise<T>): Promise<T> => {
    const result = await inTransaction(database, work);
    tell();
    return result;
  };
  return {
    all: async () => (await attempt(() => database.getAll('sessions'))).sort(byTime),
    save: (session) =>
      write(async (transaction) => {
        const store = transaction.objectStore('sessions');
        const result = saved(session, await store.get(session.id), newId);
        await store.put(result.session);
        return result;
      }),
    merge: (incoming) =>
      write(async (transaction) => {
        const store = transaction.objectStore('sessions');
        const there = new Map((await store.getAll()).map((session) => [session.id, session]));
        const merged = mergeSessions(there, incoming, newId);
        for (const session of merged.toStore) await store.put(session);
        return merged;
      }),
    remove: (id) => write((transaction) => transaction.objectStore('sessions').delete(id)),
    clear: () =>
      write(async (transaction) => {
        await transaction.objectStore('sessions').clear();
        await transaction.objectStore('unreadable').clear();
      }),
    unreadable: () => attempt(() => database.getAll('unreadable')),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      channel.close();
      database.close();
    },
  };
}

type Writing = IDBPTransaction<DiarySchema, Stores, 'readwrite'>;

/** Strict: the promise is kept only once it is on the disk, so that a page closed right after loses nothing. */
async function inTransaction<T>(database: Database, work: (transaction: Writing) => Promise<T>): Promise<T> {
  return attempt(async () => {
    const transaction = database.transaction(['sessions', 'unreadable'] as Stores, 'readwrite', {
      durability: 'strict',
    });
    const [result] = await Promise.all([work(transaction), transaction.done]);
    return result;
  });
}

async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeProblem(error);
  }
}

/** How long another tab may take to let go before we say so. */
const patienceMs = 3000;

async function openDatabase(name: string, onClosed: StoreOptions['onClosed']): Promise<Database> {
  if (globalThis.indexedDB === undefined)
    throw new StoreProblem('not-available', 'this browser keeps nothing');
  let isBlocked = (): void => undefined;
  const blocked = new Promise<never>((_, reject) => {
    isBlocked = () => setTimeout(() => reject(otherTab()), patienceMs);
  });
  // a browser that refuses throws at once: that is a promise that is broken, like any other
  const open = async (): Promise<Database> =>
    openDB<DiarySchema>(name, diaryVersion, {
      upgrade: (database, from, _, transaction) => upgrade(database, from, transaction),
      blocked: () => isBlocked(),
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        onClosed?.(
          new StoreProblem('other-tab', 'Footing was updated in another tab. Load this page again to go on'),
        );
      },
      terminated: () =>
        onClosed?.(new StoreProblem('failed', 'the browser closed the diary. Load this page again')),
    });
  const opening = open();
  return attempt(() => Promise.race([opening, blocked])).catch((problem) => {
    opening.then(
      (late) => late.close(),
      () => undefined,
    );
    throw problem;
  });
}

function otherTab(): StoreProblem {
  return new StoreProblem(
    'other-tab',
    'an older Footing is open in another tab. Close it, then load this page again',
  );
}
