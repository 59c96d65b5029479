/** The diary on this device; where the browser keeps nothing, one that lasts until the page is closed. */
import type { Session } from '@footing/diary';
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

export type Sessions = {
  /** In the order of time; undefined until they are read. */
  readonly sessions: readonly Session[] | undefined;
  readonly problem: StoreProblem | undefined;
};

/** All sessions, read again whenever this or another tab changes one. */
export function useSessions(store: SessionStore): Sessions {
  const [read, setRead] = useState<Sessions>({ sessions: undefined, problem: undefined });
  useEffect(() => {
    let isGone = false;
    const again = (): void =>
      void store.all().then(
        (sessions) => !isGone && setRead({ sessions, problem: undefined }),
        (problem: unknown) => {
          if (!(problem instanceof StoreProblem)) throw problem;
          if (!isGone) setRead((before) => ({ sessions: before.sessions ?? [], problem }));
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
