/** The diary as a whole: out to a file, in from one, examples, and away with it. */
import type { Session } from '@footing/diary';
import type { SessionStore } from '@footing/diary/store';
import type { Guide } from '@footing/guide';
import { useSure } from '../check/Sure.tsx';
import { forgetTrials } from '../trial/keptTrials.ts';
import { diary, diaryFiles as words } from '../words/en/diary.ts';
import { exampleSessions, isExample } from './exampleSessions.ts';
import { SureToDelete } from './SureToDelete.tsx';
import { storing } from './storing.ts';
import { YourFile } from './YourFile.tsx';

export type WholeDiaryProps = {
  readonly guide: Guide;
  readonly store: SessionStore;
  readonly sessions: readonly Session[];
  /** Says what happened; a problem is said more loudly. */
  readonly onTold: (notice: string, isProblem?: boolean) => void;
};

export function WholeDiary(props: WholeDiaryProps) {
  return (
    <div class="whole-diary">
      <YourFile {...props} />
      <Examples {...props} />
      <DeleteAll {...props} />
    </div>
  );
}

function Examples({ store, sessions, onTold }: WholeDiaryProps) {
  const there = sessions.filter(isExample);
  const load = async (): Promise<void> => {
    const examples = exampleSessions(new Date());
    const stored = await storing(() => store.merge(examples));
    if ('problem' in stored) onTold(diary.notSaved(stored.problem), true);
    else onTold(words.examplesLoaded(examples.length));
  };
  const remove = async (): Promise<void> => {
    const stored = await storing(async () => {
      for (const { id } of there) await store.remove(id);
    });
    if ('problem' in stored) onTold(diary.notSaved(stored.problem), true);
    else onTold(words.examplesRemoved);
  };
  return (
    <section aria-labelledby="examples-title">
      <h2 id="examples-title">{words.examples}</h2>
      <p class="soft">{words.examplesWhy}</p>
      <p class="turns tight">
        <button
          type="button"
          class="button quiet"
          onClick={() => void (there.length > 0 ? remove() : load())}
        >
          {there.length > 0 ? words.removeExamples : words.loadExamples}
        </button>
      </p>
    </section>
  );
}

function DeleteAll({ store, onTold }: WholeDiaryProps) {
  const sure = useSure();
  const clear = async (): Promise<void> => {
    sure.leave();
    const stored = await storing(() => store.clear());
    if ('problem' in stored) return onTold(diary.notSaved(stored.problem), true);
    forgetTrials();
    onTold(words.deletedAll);
  };
  return (
    <section aria-labelledby="delete-title">
      <h2 id="delete-title">{words.deleteAll}</h2>
      <p class="soft">{words.deleteAllWhy}</p>
      {sure.isAsked ? (
        <SureToDelete sure={sure} question={words.deleteAllSure} onYes={() => void clear()} />
      ) : (
        <p class="turns tight">
          <button type="button" class="button quiet" ref={sure.safe} onClick={sure.ask}>
            {words.deleteAll}
          </button>
        </p>
      )}
    </section>
  );
}
