/** The diary as a whole: out to a file, in from one, examples, and away with it. */
import { type DiaryIssue, diaryText, readDiary, type Session, unknownIds } from '@footing/diary';
import type { SessionStore } from '@footing/diary/store';
import type { Guide } from '@footing/guide';
import { useRef, useState } from 'preact/hooks';
import { useSure } from '../check/Sure.tsx';
import { forgetTrials } from '../trial/keptTrials.ts';
import { diary, diaryFiles as words } from '../words/en/diary.ts';
import { exampleSessions, isExample } from './exampleSessions.ts';
import { SureToDelete } from './SureToDelete.tsx';
import { saveFile } from './saveFile.ts';
import { storing } from './storing.ts';

type Props = {
  readonly guide: Guide;
  readonly store: SessionStore;
  readonly sessions: readonly Session[];
  /** Says what happened; a problem is said more loudly. */
  readonly onTold: (notice: string, isProblem?: boolean) => void;
};

export function WholeDiary(props: Props) {
  return (
    <div class="whole-diary">
      <YourFile {...props} />
      <Examples {...props} />
      <DeleteAll {...props} />
    </div>
  );
}

const issuesShown = 8;

function YourFile({ guide, store, sessions, onTold }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const [issues, setIssues] = useState<readonly DiaryIssue[]>([]);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setIssues([]);
    const read = readDiary(await file.text());
    if (read.sessions === undefined) {
      setIssues(read.issues);
      return onTold(words.notImported(read.issues.length), true);
    }
    const stored = await storing(() => store.merge(read.sessions));
    if ('problem' in stored) return onTold(diary.notSaved(stored.problem), true);
    const { added, updated, kept, keptBoth } = stored.done;
    const unknown = unknownIds(read.sessions, knownIds(guide));
    onTold(
      [
        words.imported(added, updated, kept, keptBoth.length),
        read.migratedFrom === null ? '' : words.migrated(read.migratedFrom),
        unknown.length === 0 ? '' : words.unknown(unknown.length),
      ]
        .filter((part) => part !== '')
        .join(' '),
    );
  };
  const save = (): void => {
    const now = new Date().toISOString();
    saveFile(`footing-diary-${now.slice(0, 10)}.json`, diaryText(sessions, now), 'application/json');
    onTold(words.exported);
  };
  return (
    <section aria-labelledby="file-title">
      <h2 id="file-title">{words.yourFile}</h2>
      <p class="soft">{words.yourFileWhy}</p>
      <input
        ref={picker}
        type="file"
        hidden
        name="diary"
        accept=".json,application/json"
        aria-label={words.importIt}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          void take(file).finally(() => {
            if (picker.current !== null) picker.current.value = '';
          });
        }}
      />
      {issues.length > 0 && (
        <ul class="problem-list">
          {issues.slice(0, issuesShown).map(({ path, message }, i) => (
            <li key={i}>
              {path === '' ? '' : `${path}: `}
              {message}
            </li>
          ))}
          {issues.length > issuesShown && <li>{words.moreIssues(issues.length - issuesShown)}</li>}
        </ul>
      )}
      <p class="turns tight">
        <button type="button" class="button quiet" disabled={sessions.length === 0} onClick={save}>
          {words.exportIt}
        </button>
        <button type="button" class="button quiet" onClick={() => picker.current?.click()}>
          {words.importIt}
        </button>
      </p>
    </section>
  );
}

function knownIds(guide: Guide) {
  return {
    activities: new Set(guide.activities.map(({ id }) => id)),
    regions: new Set(Object.keys(guide.regions)),
    changes: new Set(guide.changes.map(({ id }) => id)),
  };
}

function Examples({ store, sessions, onTold }: Props) {
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

function DeleteAll({ store, onTold }: Props) {
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
