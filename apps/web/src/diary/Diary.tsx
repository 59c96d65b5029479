/** The diary: sessions in, sessions listed, and the diary as a whole. */
import type { Session } from '@footing/diary';
import { diary } from '../words/en/diary.ts';
import type { PageProps } from './mountDiary.tsx';
import { useSessions } from './openDiary.ts';
import { testedChanges, useRunningTrial } from './runningTrial.ts';
import { SessionForm } from './SessionForm.tsx';
import { StoreNotice } from './StoreNotice.tsx';
import { Unreadable } from './Unreadable.tsx';
import { useAskBeforeLeaving } from './useAskBeforeLeaving.ts';
import { useEditing } from './useEditing.ts';
import { useFiles } from './useFiles.ts';
import { type Told, useKeeping } from './useKeeping.ts';
import { WhatIsThere } from './WhatIsThere.tsx';

export function Diary({ assessor, views, store, problem }: PageProps) {
  const { guide } = assessor;
  const { sessions, problem: readProblem } = useSessions(store);
  const files = useFiles();
  const keeping = useKeeping(store, files.settle);
  const { editing, open, close } = useEditing();
  const running = useRunningTrial(assessor, sessions);
  useAskBeforeLeaving(editing !== undefined || files.files.some(({ waiting }) => waiting.length > 0));
  if (sessions === undefined) return <p class="waiting">{diary.loading}</p>;
  const edit = (session: Session, isTold: boolean): void => {
    keeping.tell('');
    open({ session, isTold });
  };
  const save = async (session: Session): Promise<string | undefined> => {
    const why = await keeping.save(session);
    if (why === undefined) close();
    return why;
  };
  return (
    <>
      <StoreNotice problem={problem ?? readProblem} />
      <Unreadable store={store} />
      <Notice {...keeping.told} />
      {editing !== undefined ? (
        <SessionForm
          key={editing.session.id}
          {...{ guide, views, ...editing }}
          title={editing.isTold ? diary.changeSession : diary.newSession}
          known={sessions}
          tested={testedChanges(sessions, running)}
          onSave={save}
          onCancel={close}
        />
      ) : (
        <WhatIsThere {...{ guide, store, sessions, files, running, keeping }} onEdit={edit} />
      )}
    </>
  );
}

function Notice({ text, isProblem }: Told) {
  return (
    <p
      class={text === '' ? 'only-read' : `notice${isProblem ? ' warn' : ''}`}
      role={isProblem ? 'alert' : 'status'}
    >
      {text}
    </p>
  );
}
