/** The files that were read: what is to know of each, and its sessions that wait for a word. */
import type { Session } from '@footing/diary';
import type { Guide } from '@footing/guide';
import type { Arm } from '@footing/trial';
import { diaryFiles as words } from '../words/en/diary.ts';
import { FileIssues } from './FileIssues.tsx';
import { focusOn, headOf, neighbourOf } from './focusOn.ts';
import { isThere, type ReadFile, type Waiting } from './fromFiles.ts';
import type { Files } from './useFiles.ts';
import type { WaysOn } from './useWaiting.ts';
import { WaitingSession } from './WaitingSession.tsx';

type Props = WaysOn & {
  readonly guide: Guide;
  readonly files: Files;
  readonly sessions: readonly Session[];
  /** What each waiting session would count as in the trial that runs, by session id. */
  readonly arms: { readonly change: string; readonly of: ReadonlyMap<string, Arm> } | undefined;
  readonly onOther: (session: Session) => void;
};

export function FilesRead({ guide, files, sessions, arms, onSave, onWrong, onOther }: Props) {
  if (files.files.length === 0) return null;
  const open = files.files.flatMap(({ waiting }) => waiting);
  const trialOf = ({ session }: Waiting) => {
    if (arms === undefined) return undefined;
    return { change: arms.change, arm: arms.of.get(session.id) };
  };
  const goOn = (file: ReadFile, waiting: Waiting): void => {
    const neighbour = neighbourOf(file.waiting, waiting);
    focusOn(neighbour && headOf.waiting(neighbour.session.id), headOf.file(file.id));
  };
  const putAway = (file: ReadFile): void => {
    const neighbour = neighbourOf(files.files, file);
    focusOn(neighbour && headOf.file(neighbour.id), 'pick-files');
    files.putAway(file.id);
  };
  return (
    <div class="files">
      <p role="status">{open.length > 0 ? words.waiting(open.length) : ''}</p>
      {files.files.map((file) => (
        <section class="card file" key={file.id} aria-label={file.file}>
          <p class="file-name" id={headOf.file(file.id)} tabIndex={-1}>
            {file.file}
          </p>
          <FileIssues {...file} />
          {file.waiting.map((waiting) => (
            <WaitingSession
              key={waiting.session.id}
              guide={guide}
              waiting={waiting}
              isThere={isThere(sessions, waiting.session)}
              trial={trialOf(waiting)}
              onSave={async (session) => {
                const why = await onSave(session);
                if (why === undefined) goOn(file, waiting);
                return why;
              }}
              onWrong={onWrong}
              onOther={onOther}
              onLeaveOut={() => {
                goOn(file, waiting);
                files.settle(waiting.session.id);
              }}
            />
          ))}
          {file.waiting.length === 0 && (
            <p>
              <button
                type="button"
                class="link"
                aria-label={words.dismissNamed(file.file)}
                onClick={() => putAway(file)}
              >
                {words.dismiss}
              </button>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
