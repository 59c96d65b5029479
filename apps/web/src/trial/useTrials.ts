/** The trials on this device beside the check that they lean on, and what can be done with them. */
import type { Assessor } from '@footing/assessment';
import type { DoneTrial } from '@footing/trial';
import { useState } from 'preact/hooks';
import type { Interview } from '../check/interview.ts';
import type { KeepProblem } from '../check/storage.ts';
import { trial as words } from '../words/en/trial.ts';
import { withoutTried, withTried } from './intoAnswers.ts';
import { keepTrials, keptTrials, type Trials } from './keptTrials.ts';
import { finished, started, stopped, withoutVerdict } from './trialMoves.ts';
import { useChecked } from './useChecked.ts';

export type OwnTrials = ReturnType<typeof useTrials>;

export function useTrials(assessor: Assessor) {
  const { guide } = assessor;
  const { interview, ...checked } = useChecked(assessor);
  const [trials, setTrials] = useState<Trials>(keptTrials);
  /** What was done, or why it could not be kept. */
  const [told, setTold] = useState('');
  const put = (next: Trials, notice: string): void => {
    setTrials(next);
    const why = keepTrials(next);
    setTold(why === undefined ? notice : words.kept[why]);
  };
  const isKept = (why: KeepProblem | undefined): boolean => {
    if (why !== undefined) setTold(words.kept[why]);
    return why === undefined;
  };
  const putInterview = (next: Interview): boolean => isKept(checked.putInterview(next));
  return {
    ...checked,
    trials,
    told,
    start: (change: string, seed: number): void =>
      put(started(trials, { change, seed, chosenAt: new Date().toISOString() }), words.started),
    stop: (): void => put(stopped(trials), words.stopped),
    remind: (dueDays: number | null): void => put({ ...trials, dueDays }, ''),
    use: (done: DoneTrial): void => {
      const { change, result } = done;
      if (interview === undefined || !putInterview(withTried(guide, interview, change, result))) return;
      put(finished(trials, { ...done, finishedAt: new Date().toISOString() }), words.used);
    },
    takeBack: (change: string): void => {
      if (interview === undefined || !putInterview(withoutTried(interview, change))) return;
      put(withoutVerdict(trials, change), words.takenBack);
    },
    goOnAsking: (): void => void isKept(checked.goOnAsking()),
  };
}
