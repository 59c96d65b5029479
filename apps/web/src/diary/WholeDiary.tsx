/** The diary as a whole: out to a file, in from one, examples, and away with it. */
import type { Session } from '@footing/diary';
import type { SessionStore } from '@footing/diary/store';
import type { Guide } from '@footing/guide';
import { useSure } from '../check/Sure.tsx';
import { forgetTrials } from '../trial/keptTrials.ts';
import { diary, diaryFiles as words } from '../words/en/diary.ts';
import { Examples } from './Examples.tsx';
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
      {props.sessions.length > 0 && <Examples {...props} />}
      <DeleteAll {...props} />
    </div>
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
