/** The check on this device as a trial needs it: its answers, what they say, and what is left to ask. */
import type { Answers, Assessor } from '@footing/assessment';
import { useMemo, useState } from 'preact/hooks';
import { type Interview, isOver } from '../check/interview.ts';
import { keep, kept } from '../check/keep.ts';
import type { KeepProblem } from '../check/storage.ts';
import { answersThatCount } from '../result/answersThatCount.ts';
import { leftToAsk } from '../result/leftToAsk.ts';

export type Checked = ReturnType<typeof useChecked>;

export function useChecked(assessor: Assessor) {
  const { guide } = assessor;
  const [interview, setInterview] = useState<Interview | undefined>(() => kept(guide)?.interview);
  const said = useMemo(() => saidBy(assessor, interview), [assessor, interview]);
  /** Answers why it could not be kept; it is then as it was. */
  const putInterview = (next: Interview): KeepProblem | undefined => {
    const why = keep(next, guide);
    if (why === undefined) setInterview(next);
    return why;
  };
  /** Opens the page that is left to ask, before the check shows it. */
  const goOnAsking = (): KeepProblem | undefined => {
    const { left } = said;
    if (interview === undefined || left === undefined || !isOver(interview)) return undefined;
    return putInterview({ ...interview, pages: [...interview.pages, left.page] });
  };
  return { ...said, interview, setInterview, putInterview, goOnAsking };
}

function saidBy(assessor: Assessor, interview: Interview | undefined) {
  const { guide } = assessor;
  const answers: Answers = interview === undefined ? {} : answersThatCount(guide, interview);
  if (interview === undefined || Object.keys(answers).length === 0)
    return { answers, assessment: undefined, left: undefined };
  const assessment = assessor.assessWithoutBands({ answers, denied: {} });
  return { answers, assessment, left: leftToAsk(guide, answers, assessment, isOver(interview)) };
}
