/** Keeps sessions until the page is closed: where a browser has no store, or does not allow one. */
import { mergeSessions } from '../session/merge.ts';
import type { Session } from '../session/session.ts';
import { byTime, type SessionStore, saved } from './sessionStore.ts';

export function createMemoryStore(newId: () => string = () => crypto.randomUUID()): SessionStore {
  const sessions = new Map<string, Session>();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    all: async () => [...sessions.values()].sort(byTime).map((session) => structuredClone(session)),
    save: async (session) => {
      const result = saved(structuredClone(session), sessions.get(session.id), newId);
      sessions.set(result.session.id, result.session);
      tell();
      return structuredClone(result);
    },
    merge: async (incoming) => {
      const merged = mergeSessions(sessions, structuredClone(incoming), newId);
      for (const session of merged.toStore) sessions.set(session.id, session);
      tell();
      return structuredClone(merged);
    },
    remove: async (id) => {
      sessions.delete(id);
      tell();
    },
    clear: async () => {
      sessions.clear();
      tell();
    },
    unreadable: async () => [],
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => listeners.clear(),
  };
}
