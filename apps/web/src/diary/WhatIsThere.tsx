/** The diary while no session is open: add one, take files in, all sessions, and the diary as a whole. */
import type { Session } from '@footing/diary';
import type { SessionStore } from '@footing/diary/store';
import type { Guide } from '@footing/guide';
import { diary } from '../words/en/diary.ts';
import { FirstExamples } from './Examples.tsx';
import { FileDrop } from './FileDrop.tsx';
import { FilesRead } from './FilesRead.tsx';
import { plannedFor } from './plannedFor.ts';
import { nextInTrial, type RunningTrial } from './runningTrial.ts';
import { SessionList } from './SessionList.tsx';
import { blankSession } from './sessionDraft.ts';
import type { Files } from './useFiles.ts';
import type { Keeping } from './useKeeping.ts';
import { WholeDiary } from './WholeDiary.tsx';

type Props = {
  readonly guide: Guide;
  readonly store: SessionStore;
  readonly sessions: readonly Session[];
  readonly files: Files;
  readonly running: RunningTrial | undefined;
  readonly keeping: Keeping;
  /** Opens a session in the form. */
  readonly onEdit: (session: Session, isTold: boolean) => void;
};

export function WhatIsThere({ guide, store, sessions, files, running, keeping, onEdit }: Props) {
  const add = (): void => {
    const blank = blankSession(crypto.randomUUID(), new Date(), sessions.at(-1));
    onEdit({ ...blank, trial: nextInTrial(running) }, false);
  };
  return (
    <>
      {sessions.length === 0 && (
        <div class="card empty">
          <h2>{diary.emptyTitle}</h2>
          <p>{diary.empty}</p>
        </div>
      )}
      <p class="turns">
        <button type="button" class="button big" id="add-session" onClick={add}>
          {diary.add}
        </button>
        {sessions.length === 0 && <FirstExamples store={store} onTold={keeping.tell} />}
      </p>
      <FileDrop onFiles={files.take} progress={files.progress} />
      <FilesRead
        {...{ guide, files, sessions }}
        arms={armsOf(files, running)}
        onSave={keeping.save}
        onWrong={(session) => onEdit(session, true)}
        onOther={(session) => onEdit(session, false)}
      />
      {sessions.length > 0 && (
        <section aria-labelledby="sessions-title">
          <h2 id="sessions-title">{diary.sessions(sessions.length)}</h2>
          <SessionList
            {...{ guide, sessions }}
            onEdit={(session) => onEdit(session, true)}
            onRemove={keeping.remove}
          />
        </section>
      )}
      <WholeDiary {...{ guide, store, sessions }} onTold={keeping.tell} />
    </>
  );
}

/** What the sessions that wait would count as; undefined where no trial runs. */
function armsOf({ files }: Files, running: RunningTrial | undefined) {
  if (running === undefined) return undefined;
  const waiting = files.flatMap((file) => file.waiting.map(({ session }) => session));
  return { change: running.current.change, of: plannedFor(waiting, running) };
}
