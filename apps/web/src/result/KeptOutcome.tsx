/** The result of the interview that is kept, and what a person adds to it here: what they tried, and the way on with the questions. */
import type { GuideTexts, NextPage, TriedResult } from '@footing/assessment';
import { useMemo, useState } from 'preact/hooks';
import { type Interview, isOver } from '../check/interview.ts';
import type { KeepProblem } from '../check/storage.ts';
import type { Loaded } from '../guideData/fetchGuide.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { withoutTried, withTried } from '../trial/intoAnswers.ts';
import { answersThatCount } from './answersThatCount.ts';
import { Outcome } from './Outcome.tsx';

type Props = Loaded & {
  /** As it was kept when the result was opened. */
  readonly interview: Interview;
  readonly texts: () => Promise<GuideTexts>;
  readonly onDelete: () => void;
  readonly onTold: () => void;
  readonly onFailed: (error: unknown) => void;
};

export function KeptOutcome({ interview: opened, ...rest }: Props) {
  const { guide } = rest;
  const { keeping } = useSurroundings();
  const [interview, setInterview] = useState(opened);
  const [keepProblem, setKeepProblem] = useState<KeepProblem | undefined>(undefined);
  const answers = useMemo(() => answersThatCount(guide, interview), [guide, interview]);
  const put = (next: Interview): void => {
    setInterview(next);
    setKeepProblem(keeping.keep(next, guide));
  };
  const onTried = (change: string, result: TriedResult | undefined): void =>
    put(result === undefined ? withoutTried(interview, change) : withTried(guide, interview, change, result));
  // the open page of an interview that was left is there already
  const onGoOn = (page: NextPage): void => {
    if (isOver(interview)) put({ ...interview, pages: [...interview.pages, page] });
  };
  const onAskAgain = (questions: readonly string[]): void => {
    const place = interview.pages.findIndex((page) => page.questions.some((id) => questions.includes(id)));
    if (place !== -1) put({ ...interview, at: place });
  };
  const { answeredAt } = interview;
  const finished = isOver(interview);
  const actions = { onTried, onGoOn, onAskAgain, keepProblem };
  return <Outcome {...rest} {...actions} {...{ answers, answeredAt, finished }} />;
}
