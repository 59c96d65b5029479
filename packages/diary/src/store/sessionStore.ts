/** Where sessions are kept, on the device. */
import type { Merged } from '../session/merge.ts';
import type { Session } from '../session/session.ts';

export type SessionStore = {
  /** In the order of time. */
  all(): Promise<readonly Session[]>;
  /**
   * Stores a session that was made or changed. Its `revision` is the one it was read with, 0 when new. When it was
   * changed elsewhere meanwhile, the other stays as it is, and this one is stored beside it under a new id.
   * @throws StoreProblem when it cannot be stored; what was stored before is untouched.
   */
  save(session: Session): Promise<Saved>;
  /** Stores sessions of a file, all or none (`mergeSessions`). @throws StoreProblem as for `save`. */
  merge(sessions: readonly Session[]): Promise<Merged>;
  remove(id: string): Promise<void>;
  /** Deletes everything, unreadable sessions too. */
  clear(): Promise<void>;
  /** Sessions that an upgrade could not read, as they were: kept to be exported, never thrown away. */
  unreadable(): Promise<readonly unknown[]>;
  /** Told when this or another tab has changed something. Answers how to stop. */
  onChange(listener: () => void): () => void;
  close(): void;
};

export type Saved = {
  /** As it is stored, with its new revision (and, kept beside another, its new id). */
  readonly session: Session;
  /** The one that was changed elsewhere meanwhile, or undefined. */
  readonly besides: Session | undefined;
};

export type StoreProblemCode = 'disk-full' | 'newer-version' | 'other-tab' | 'not-available' | 'failed';

/** Why something could not be stored, in words for the person. */
export class StoreProblem extends Error {
  readonly code: StoreProblemCode;

  constructor(code: StoreProblemCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreProblem';
    this.code = code;
  }
}

/** What to store when a session is saved, by what is stored under its id. */
export function saved(session: Session, stored: Session | undefined, newId: () => string): Saved {
  if (stored === undefined || stored.revision === session.revision)
    return { session: { ...session, revision: session.revision + 1 }, besides: undefined };
  return { session: { ...session, id: newId(), revision: 1 }, besides: stored };
}

export function byTime(a: Session, b: Session): number {
  return Date.parse(a.startedAt) - Date.parse(b.startedAt) || (a.id < b.id ? -1 : 1);
}
