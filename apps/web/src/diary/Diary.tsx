/** The diary: sessions in, sessions listed, and the diary as a whole. */
import type { Session } from '@footing/diary';
import { useEffect, useRef, useState } from 'preact/hooks';
import { keptTrials } from '../trial/keptTrials.ts';
import { diary } from '../words/en/diary.ts';
import { FileDrop } from './FileDrop.tsx';
import { FilesRead } from './FilesRead.tsx';
import type { PageProps } from './mountDiary.tsx';
import { useSessions } from './openDiary.ts';
import { plannedFor } from './plannedFor.ts';
import { SessionForm } from './SessionForm.tsx';
import { SessionList } from './SessionList.tsx';
import { StoreNotice } from './StoreNotice.tsx';
import { blankSession } from './sessionDraft.ts';
import { storing } from './storing.ts';
import { Unreadable } from './Unreadable.tsx';
import { useFiles } from './useFiles.ts';
import { useNextArms } from './useNextArms.ts';
import { WholeDiary } from './WholeDiary.tsx';

type Editing = { readonly session: Session; readonly isTold: boolean; readonly title: string };
type Told = { readonly text: string; readonly isProblem: boolean };

export function Diary({ assessor, views, store, problem }: PageProps) {
  const { guide } = assessor;
  const { sessions, problem: readProblem } = useSessions(store);
  const files = useFiles();
  const [editing, setEditing] = useState<Editing | undefined>(undefined);
  const [told, setTold] = useState<Told>({ text: '', isProblem: false });
  const left = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (editing !== undefined) left.current = editing.session.id;
    else if (left.current !== undefined) focusAfter(left.current);
  }, [editing]);
  const isOpen = editing !== undefined || files.files.some(({ waiting }) => waiting.length > 0);
  useAskBeforeLeaving(isOpen);
  const { current } = keptTrials();
  const next = useNextArms(assessor, sessions, current);
  if (sessions === undefined) return <p class="waiting">{diary.loading}</p>;

  const tested = testedChanges(sessions, current?.change);
  const waiting = files.files.flatMap((file) => file.waiting.map(({ session }) => session));

  const tell = (text: string, isProblem = false): void => setTold({ text, isProblem });
  const edit = (session: Session, isTold: boolean): void => {
    tell('');
    setEditing({ session, isTold, title: isTold ? diary.changeSession : diary.newSession });
  };
  const add = (): void => {
    const blank = blankSession(crypto.randomUUID(), new Date(), sessions.at(-1));
    const trial = current === null || next[0] === undefined ? null : { change: current.change, arm: next[0] };
    edit({ ...blank, trial }, false);
  };
  const save = async (session: Session): Promise<string | undefined> => {
    const stored = await storing(() => store.save(session));
    if ('problem' in stored) return stored.problem;
    files.settle(session.id);
    tell(stored.done.besides === undefined ? diary.saved : diary.savedBeside);
    return undefined;
  };
  const remove = async (session: Session): Promise<void> => {
    const stored = await storing(() => store.remove(session.id));
    if ('problem' in stored) tell(diary.notSaved(stored.problem), true);
    else tell(diary.removed);
  };

  return (
    <>
      <StoreNotice problem={problem ?? readProblem} />
      <Unreadable store={store} />
      <p
        class={told.text === '' ? 'only-read' : `notice${told.isProblem ? ' warn' : ''}`}
        role={told.isProblem ? 'alert' : 'status'}
      >
        {told.text}
      </p>
      {editing !== undefined ? (
        <SessionForm
          key={editing.session.id}
          guide={guide}
          views={views}
          session={editing.session}
          isTold={editing.isTold}
          title={editing.title}
          known={sessions}
          tested={tested}
          onSave={async (session) => {
            const why = await save(session);
            if (why === undefined) setEditing(undefined);
            return why;
          }}
          onCancel={() => setEditing(undefined)}
        />
      ) : (
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
          </p>
          <FileDrop onFiles={files.take} progress={files.progress} />
          <FilesRead
            guide={guide}
            files={files}
            sessions={sessions}
            arms={
              current === null
                ? undefined
                : { change: current.change, of: plannedFor(waiting, current, next) }
            }
            onSave={save}
            onOther={(session) => edit(session, false)}
          />
          {sessions.length > 0 && (
            <section aria-labelledby="sessions-title">
              <h2 id="sessions-title">{diary.sessions(sessions.length)}</h2>
              <SessionList
                guide={guide}
                sessions={sessions}
                onEdit={(session) => edit(session, true)}
                onRemove={(session) => void remove(session)}
              />
            </section>
          )}
          <WholeDiary guide={guide} store={store} sessions={sessions} onTold={tell} />
        </>
      )}
    </>
  );
}

/** The browser asks before a page is left on which something is not in the diary yet. */
function useAskBeforeLeaving(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isOpen]);
}

/** Back to where the form was opened from. */
function focusAfter(sessionId: string): void {
  const edit = document.getElementById(`edit-${sessionId}`);
  (edit ?? document.getElementById('add-session'))?.focus();
}

/** The changes of the trials that there are, the one that runs first. */
function testedChanges(sessions: readonly Session[], current: string | undefined): string[] {
  const named = sessions.flatMap(({ trial }) => (trial === null ? [] : [trial.change])).reverse();
  return [...new Set([...(current === undefined ? [] : [current]), ...named])];
}
