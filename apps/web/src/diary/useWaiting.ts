/** A session from a file as the person has told of it so far, and its way into the diary. */
import type { Session } from '@footing/diary';
import type { Arm } from '@footing/trial';
import { useState } from 'preact/hooks';
import { diary, diaryFiles as words } from '../words/en/diary.ts';
import type { Waiting } from './fromFiles.ts';

/** The change under test, and the kind of session that this one is taken for. */
export type TakenFor = { readonly change: string; readonly arm: Arm | undefined };

export type CountsAs = Arm | 'none';

export type WaitingTold = ReturnType<typeof useWaiting>;

/** @param onSave answers why it could not be saved; undefined when it was. */
export function useWaiting(
  waiting: Waiting,
  trial: TakenFor | undefined,
  onSave: (session: Session) => Promise<string | undefined>,
) {
  const [activity, setActivity] = useState(waiting.session.activity);
  const [chosen, setCountsAs] = useState<CountsAs | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const countsAs = chosen ?? trial?.arm ?? 'none';
  const session: Session = { ...waiting.session, activity, trial: inTrial(trial, countsAs) };
  const save = async (numbness: Session['numbness']): Promise<void> => {
    if (activity === '') return setProblem(words.needActivity);
    const why = await onSave({ ...session, numbness });
    setProblem(why === undefined ? undefined : diary.notSaved(why));
  };
  return { session, countsAs, problem, setActivity, setCountsAs, save };
}

function inTrial(trial: TakenFor | undefined, countsAs: CountsAs): Session['trial'] {
  return trial === undefined || countsAs === 'none' ? null : { change: trial.change, arm: countsAs };
}
