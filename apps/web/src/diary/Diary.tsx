/** The diary: sessions in, sessions listed, and the diary as a whole. */
import type { Session } from '@footing/diary';
import { isHeld } from '../trial/isHeld.ts';
import { useChecked } from '../trial/useChecked.ts';
import { diary } from '../words/en/diary.ts';
import type { PageProps } from './mountDiary.tsx';
import { Notice } from './Notice.tsx';
import { useSessions } from './openDiary.ts';
import { testedChanges, useRunningTrial, useTrialsElsewhere } from './runningTrial.ts';
import { SessionForm } from './SessionForm.tsx';
import { StoreNotice } from './StoreNotice.tsx';
import { TrialWaits } from './TrialWaits.tsx';
import { UnderTest } from './UnderTest.tsx';
import { Unreadable } from './Unreadable.tsx';
import { useAskBeforeLeaving } from './useAskBeforeLeaving.ts';
import { useEditing } from './useEditing.ts';
import { useFiles } from './useFiles.ts';
import { useKeeping } from './useKeeping.ts';
import { WhatIsThere } from './WhatIsThere.tsx';
import { WrongSessions } from './WrongSessions.tsx';

export function Diary({ assessor, views, store, problem }: PageProps) {
  const { guide } = assessor;
  const { all, sessions, wrong, problem: readProblem } = useSessions(store);
  const files = useFiles();
  const keeping = useKeeping(store, files.settle);
  const { editing, open, close } = useEditing();
  const checked = useChecked(assessor);
  useTrialsElsewhere(guide, checked);
  const running = useRunningTrial(guide, checked, sessions);
  useAskBeforeLeaving(editing !== undefined || files.files.some(({ waiting }) => waiting.length > 0));
  if (all === undefined || sessions === undefined) return <p class="waiting">{diary.loading}</p>;
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
      <WrongSessions wrong={wrong} isHere />
      {editing === undefined && <TrialWaits {...{ guide, checked }} />}
      <UnderTest {...{ guide, running, sessions }} />
      {editing !== undefined && (
        <SessionForm
          key={editing.session.id}
          {...{ guide, views, ...editing }}
          title={editing.isTold ? diary.changeSession : diary.newSession}
          known={all}
          running={running}
          tested={testedChanges(sessions, running)}
          mayTest={(change) => !isHeld({ guide, ...checked }, change)}
          onSave={save}
          onCancel={close}
        />
      )}
      {/* hidden and not taken away: what was opened and chosen there is found again behind the form */}
      <div class="own-list" hidden={editing !== undefined}>
        <WhatIsThere {...{ guide, store, files, running, keeping }} sessions={all} onEdit={edit} />
      </div>
      <Notice told={keeping.told} onClose={() => keeping.tell('')} />
    </>
  );
}
