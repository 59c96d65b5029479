/** A session from a file as the person has told of it so far, and its way into the diary. */
import type { Session } from '@footing/diary';
import type { Guide } from '@footing/guide';
import type { Arm } from '@footing/trial';
import { useState } from 'preact/hooks';
import { diary, diaryFiles as words } from '../words/en/diary.ts';
import { sessionOf } from './draftedSession.ts';
import type { Waiting } from './fromFiles.ts';
import { draftOf } from './sessionDraft.ts';

/** The change under test, and the kind of session that this one is taken for. */
export type TakenFor = { readonly change: string; readonly arm: Arm | undefined };

export type CountsAs = Arm | 'none';

export type WaitingTold = ReturnType<typeof useWaiting>;

export type WaysOn = {
  /** Answers why it could not be saved; undefined when it was. */
  readonly onSave: (session: Session) => Promise<string | undefined>;
  /** As it is, the form would not take it: it is put right there. */
  readonly onWrong: (session: Session) => void;
};

export function useWaiting(
  guide: Guide,
  waiting: Waiting,
  trial: TakenFor | undefined,
  { onSave, onWrong }: WaysOn,
) {
  const [activity, setActivity] = useState(waiting.session.activity);
  const [chosen, setCountsAs] = useState<CountsAs | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const countsAs = chosen ?? trial?.arm ?? 'none';
  const session: Session = { ...waiting.session, activity, trial: inTrial(trial, countsAs) };
  const save = async (numbness: Session['numbness']): Promise<void> => {
    if (activity === '') return setProblem(words.needActivity);
    const told = { ...session, numbness };
    const read = sessionOf(guide, draftOf(guide, told, true), Date.now());
    if (read.session === undefined) return onWrong(told);
    const why = await onSave(read.session);
    setProblem(why === undefined ? undefined : diary.notSaved(why));
  };
  return { session, countsAs, problem, setActivity, setCountsAs, save };
}

function inTrial(trial: TakenFor | undefined, countsAs: CountsAs): Session['trial'] {
  return trial === undefined || countsAs === 'none' ? null : { change: trial.change, arm: countsAs };
}
