/** The trials on this device beside the check that they lean on, and what can be done with them. */
import type { Assessor, TriedResult } from '@footing/assessment';
import { useState } from 'preact/hooks';
import { type Interview, isOver } from '../check/interview.ts';
import { keep } from '../check/keep.ts';
import { trial as words } from '../words/en/trial.ts';
import { withoutTried, withTried } from './intoAnswers.ts';
import { keepTrials, keptTrials, type Trials } from './keptTrials.ts';
import { finished, started, stopped, withoutVerdict } from './trialMoves.ts';
import { useChecked } from './useChecked.ts';

export type OwnTrials = ReturnType<typeof useTrials>;

export function useTrials(assessor: Assessor) {
  const { guide } = assessor;
  const { interview, setInterview, ...checked } = useChecked(assessor);
  const [trials, setTrials] = useState<Trials>(keptTrials);
  /** What was done, or why it could not be kept. */
  const [told, setTold] = useState('');
  const put = (next: Trials, notice: string): void => {
    setTrials(next);
    const why = keepTrials(next);
    setTold(why === undefined ? notice : words.kept[why]);
  };
  const putInterview = (next: Interview): boolean => {
    const why = keep(next, guide);
    if (why !== undefined) setTold(words.kept[why]);
    else setInterview(next);
    return why === undefined;
  };
  return {
    ...checked,
    trials,
    told,
    start: (change: string, seed: number): void =>
      put(started(trials, { change, seed, chosenAt: new Date().toISOString() }), words.started),
    stop: (): void => put(stopped(trials), words.stopped),
    remind: (dueDays: number | null): void => put({ ...trials, dueDays }, ''),
    use: (change: string, result: TriedResult): void => {
      if (interview === undefined || !putInterview(withTried(guide, interview, change, result))) return;
      put(finished(trials, change, result, new Date().toISOString()), words.used);
    },
    takeBack: (change: string): void => {
      if (interview === undefined || !putInterview(withoutTried(interview, change))) return;
      put(withoutVerdict(trials, change), words.takenBack);
    },
    /** Opens the page that is left to ask, before the check shows it. */
    goOnAsking: (): void => {
      const { left } = checked;
      if (interview !== undefined && left !== undefined && isOver(interview))
        putInterview({ ...interview, pages: [...interview.pages, left.page] });
    },
  };
}
