/** Made-up sessions: into the diary, and out of it again. */
import type { Session } from '@footing/diary';
import type { SessionStore } from '@footing/diary/store';
import { diary, diaryFiles as words } from '../words/en/diary.ts';
import { exampleSessions, isExample } from './exampleSessions.ts';
import { focusOn } from './focusOn.ts';
import { storing } from './storing.ts';
import type { Keeping } from './useKeeping.ts';

type Props = {
  readonly store: SessionStore;
  readonly onTold: Keeping['tell'];
};

/** Beside the first session to add, in a diary that is empty: it vanishes with what it does. */
export function FirstExamples(props: Props) {
  return <Load {...props} onLoaded={() => focusOn('add-session')} />;
}

/** Below the sessions. */
export function Examples({ sessions, ...props }: Props & { readonly sessions: readonly Session[] }) {
  const there = sessions.filter(isExample);
  return (
    <section aria-labelledby="examples-title">
      <h2 id="examples-title">{words.examples}</h2>
      <p class="soft">{words.examplesWhy}</p>
      <p class="turns tight">
        {there.length > 0 ? (
          <Remove {...props} there={there} isAll={there.length === sessions.length} />
        ) : (
          <Load {...props} />
        )}
      </p>
    </section>
  );
}

function Load({ store, onTold, onLoaded }: Props & { readonly onLoaded?: () => void }) {
  const load = async (): Promise<void> => {
    const examples = exampleSessions(new Date());
    const stored = await storing(() => store.merge(examples));
    if ('problem' in stored) return onTold(diary.notSaved(stored.problem), true);
    onTold(words.examplesLoaded(examples.length));
    onLoaded?.();
  };
  return (
    <button type="button" class="button quiet" onClick={() => void load()}>
      {words.loadExamples}
    </button>
  );
}

type RemoveProps = Props & {
  readonly there: readonly Session[];
  /** Then the button is gone with them. */
  readonly isAll: boolean;
};

function Remove({ store, onTold, there, isAll }: RemoveProps) {
  const remove = async (): Promise<void> => {
    const stored = await storing(async () => {
      for (const { id } of there) await store.remove(id);
    });
    if ('problem' in stored) return onTold(diary.notSaved(stored.problem), true);
    onTold(words.examplesRemoved);
    if (isAll) focusOn('add-session');
  };
  return (
    <button type="button" class="button quiet" onClick={() => void remove()}>
      {words.removeExamples}
    </button>
  );
}
