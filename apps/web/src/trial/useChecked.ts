/** The check on this device as a trial needs it: its answers, what they say, and what is left to ask. */
import type { Answers, Assessor } from '@footing/assessment';
import { useMemo, useState } from 'preact/hooks';
import { type Interview, isOver } from '../check/interview.ts';
import { kept } from '../check/keep.ts';
import { answersThatCount } from '../result/answersThatCount.ts';
import { leftToAsk } from '../result/leftToAsk.ts';

export function useChecked(assessor: Assessor) {
  const { guide } = assessor;
  const [interview, setInterview] = useState<Interview | undefined>(() => kept(guide)?.interview);
  return useMemo(() => {
    const answers: Answers = interview === undefined ? {} : answersThatCount(guide, interview);
    if (interview === undefined || Object.keys(answers).length === 0)
      return { interview, setInterview, answers, assessment: undefined, left: undefined };
    const assessment = assessor.assessWithoutBands({ answers, denied: {} });
    const left = leftToAsk(guide, answers, assessment, isOver(interview));
    return { interview, setInterview, answers, assessment, left };
  }, [assessor, guide, interview]);
}
