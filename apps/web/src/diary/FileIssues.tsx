import type { IssueLevel } from '@footing/diary/workout';
import { capital } from '@footing/guide';
import { diaryFiles as words } from '../words/en/diary.ts';
import type { ReadFile } from './fromFiles.ts';

const levels: readonly IssueLevel[] = ['refused', 'warning', 'note'];

/** What is to know about a file, the gravest first. */
export function FileIssues({ issues, failed }: ReadFile) {
  if (failed !== undefined) return <p class="problem">{words.cannotRead(failed)}</p>;
  return (
    <>
      {levels.map((level) => {
        const own = issues.filter((issue) => issue.level === level);
        if (own.length === 0) return null;
        return (
          <div key={level} class={`issues ${level}`}>
            <p>
              <strong>{words[level]}</strong>
            </p>
            <ul>
              {own.map(({ path, message }, i) => (
                <li key={i}>
                  {sentence(message)} {path !== '' && <span class="soft">({path})</span>}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

function sentence(message: string): string {
  const text = capital(message);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
