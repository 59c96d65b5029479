/** Saves sessions and takes them away, and says what came of it. */
import type { Session } from '@footing/diary';
import type { SessionStore } from '@footing/diary/store';
import { useState } from 'preact/hooks';
import { diary } from '../words/en/diary.ts';
import { storing } from './storing.ts';

type Notice = {
  /** Empty while there is nothing to say. */
  readonly text: string;
  readonly isProblem: boolean;
  /** How often something was told: the same words once more are something new. */
  readonly times: number;
};
export type Keeping = ReturnType<typeof useKeeping>;

/** @param onSaved is told the id of each session that is in the diary now. */
export function useKeeping(store: SessionStore, onSaved: (id: string) => void) {
  const [told, setTold] = useState<Notice>({ text: '', isProblem: false, times: 0 });
  const tell = (text: string, isProblem = false): void =>
    setTold(({ times }) => ({ text, isProblem, times: times + 1 }));
  /** Why it could not be saved; undefined when it was. */
  const save = async (session: Session): Promise<string | undefined> => {
    const stored = await storing(() => store.save(session));
    if ('problem' in stored) return stored.problem;
    onSaved(session.id);
    tell(stored.done.besides === undefined ? diary.saved : diary.savedBeside);
    return undefined;
  };
  /** Whether it is gone. */
  const remove = async (session: Session): Promise<boolean> => {
    const stored = await storing(() => store.remove(session.id));
    if ('problem' in stored) tell(diary.notSaved(stored.problem), true);
    else tell(diary.removed);
    return !('problem' in stored);
  };
  return { told, tell, save, remove };
}
