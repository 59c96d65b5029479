/** The trial page: choose a change, watch the trial, and take its verdict into the answers. */
import { mustBeSeen } from '@footing/assessment';
import { useMemo } from 'preact/hooks';
import type { PageProps } from '../diary/mountDiary.tsx';
import { useSessions } from '../diary/openDiary.ts';
import { StoreNotice } from '../diary/StoreNotice.tsx';
import { WrongSessions } from '../diary/WrongSessions.tsx';
import { OtherGuide } from '../guideData/OtherGuide.tsx';
import { useTexts } from '../guideData/useTexts.ts';
import { diary } from '../words/en/diary.ts';
import { AfterTrials } from './AfterTrials.tsx';
import { Earlier } from './Earlier.tsx';
import { RunningOrNext } from './RunningOrNext.tsx';
import { Told } from './Told.tsx';
import { testedTrials } from './testedTrials.ts';
import { useTrials } from './useTrials.ts';

export function Trial({ assessor, store, problem }: PageProps) {
  const { guide } = assessor;
  const { sessions, wrong, problem: readProblem } = useSessions(store);
  const own = useTrials(assessor);
  const { texts, isOther } = useTexts(guide);
  const { answers, assessment, left, told, trials } = own;
  const { current } = trials;
  const tested = useMemo(
    () => testedTrials(guide, assessment, sessions, current),
    [guide, assessment, sessions, current],
  );
  if (sessions === undefined) return <p class="waiting">{diary.loading}</p>;
  const running = tested.find(({ change }) => change === current?.change);
  const mustBeSeenFirst = assessment !== undefined && mustBeSeen(guide, assessment);
  const moved = texts !== undefined && (
    <AfterTrials
      key={`moved ${told}`}
      {...{ assessor, answers }}
      signsLeft={left?.signs === true}
      guide={texts}
    />
  );
  const now = <RunningOrNext key="now" {...{ guide, own, running, sessions }} />;
  return (
    <>
      <StoreNotice problem={problem ?? readProblem} />
      <WrongSessions wrong={wrong} />
      <Told {...{ trials, told }} />
      {isOther && <OtherGuide level={2} />}
      {mustBeSeenFirst ? [now, moved] : [moved, now]}
      <Earlier {...{ guide, own, sessions }} earlier={tested.filter((trial) => trial !== running)} />
    </>
  );
}
