/** The diary on this device; where the browser keeps nothing, one that lasts until the page is closed. */
import { type Session, sessionSchema } from '@footing/diary';
import { createMemoryStore, openIndexedDbStore, type SessionStore, StoreProblem } from '@footing/diary/store';
import { useEffect, useState } from 'preact/hooks';

export type OpenDiary = {
  readonly store: SessionStore;
  /** Why sessions are not kept on the device. */
  readonly problem: StoreProblem | undefined;
};

/** @param onClosed is told when the diary was closed under the page: nothing can be saved from then on. */
export async function openDiary(onClosed: (problem: StoreProblem) => void): Promise<OpenDiary> {
  try {
    return { store: await openIndexedDbStore({ onClosed }), problem: undefined };
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    return { store: createMemoryStore(), problem: error };
  }
}

/** Whether the diary takes a session as it is: then no analysis refuses it, and its file can be imported again. */
export function isTaken(session: Session): boolean {
  return sessionSchema.safeParse(session).success;
}

export type Sessions = {
  /** All that are kept, in the order of time; undefined until they are read. */
  readonly all: readonly Session[] | undefined;
  /** Of these what can be counted: those that the diary takes as they are. */
  readonly sessions: readonly Session[] | undefined;
  readonly wrong: readonly Session[];
  readonly problem: StoreProblem | undefined;
};

const nothingRead: Sessions = { all: undefined, sessions: undefined, wrong: [], problem: undefined };

function sortedOut(all: readonly Session[]): Sessions {
  const wrong = all.filter((session) => !isTaken(session));
  const sessions = wrong.length === 0 ? all : all.filter((session) => !wrong.includes(session));
  return { all, sessions, wrong, problem: undefined };
}

/** All sessions, read again whenever this or another tab changes one. */
export function useSessions(store: SessionStore): Sessions {
  const [read, setRead] = useState<Sessions>(nothingRead);
  useEffect(() => {
    let isGone = false;
    const again = (): void =>
      void store.all().then(
        (all) => !isGone && setRead(sortedOut(all)),
        (problem: unknown) => {
          if (!(problem instanceof StoreProblem)) throw problem;
          if (!isGone) setRead((before) => ({ ...sortedOut(before.all ?? []), problem }));
        },
      );
    again();
    const stop = store.onChange(again);
    return () => {
      isGone = true;
      stop();
    };
  }, [store]);
  return read;
}
