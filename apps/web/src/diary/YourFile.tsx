/** The diary out to a file, and in from one. */
import { type DiaryIssue, diaryText } from '@footing/diary';
import { useRef, useState } from 'preact/hooks';
import { keptTrials } from '../trial/keptTrials.ts';
import { diaryFiles as words } from '../words/en/diary.ts';
import { importDiary } from './importDiary.ts';
import { saveFile } from './saveFile.ts';
import type { WholeDiaryProps } from './WholeDiary.tsx';

export function YourFile({ guide, store, sessions, onTold }: WholeDiaryProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [issues, setIssues] = useState<readonly DiaryIssue[]>([]);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const { told, isProblem, issues: found } = await importDiary(guide, store, await file.text());
    setIssues(found);
    onTold(told, isProblem);
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
      <Issues issues={issues} />
      <p class="turns tight">
        <button
          type="button"
          class="button quiet"
          disabled={sessions.length === 0 && ownTrials() === null}
          onClick={() => {
            saveDiary(sessions);
            onTold(words.exported);
          }}
        >
          {words.exportIt}
        </button>
        <button type="button" class="button quiet" onClick={() => picker.current?.click()}>
          {words.importIt}
        </button>
      </p>
    </section>
  );
}

const issuesShown = 8;

function Issues({ issues }: { readonly issues: readonly DiaryIssue[] }) {
  if (issues.length === 0) return null;
  return (
    <ul class="problem-list">
      {issues.slice(0, issuesShown).map(({ place, message }, i) => (
        <li key={i}>{words.issue(place, message)}</li>
      ))}
      {issues.length > issuesShown && <li>{words.moreIssues(issues.length - issuesShown)}</li>}
    </ul>
  );
}

function saveDiary(sessions: WholeDiaryProps['sessions']): void {
  const now = new Date().toISOString();
  const text = diaryText(sessions, now, ownTrials());
  saveFile(`footing-diary-${now.slice(0, 10)}.json`, text, 'application/json');
}

/** Null where no trial was ever chosen. */
function ownTrials() {
  const trials = keptTrials();
  return trials.firstAt === null && trials.finished.length === 0 && trials.current === null ? null : trials;
}
