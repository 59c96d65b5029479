/** The trial page: choose a change, watch the trial, and take its verdict into the answers. */
import type { ToldGuide, TriedResult } from '@footing/assessment';
import { OtherGuideError, withTexts } from '@footing/assessment/packed';
import type { Guide } from '@footing/guide';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Interview, isOver } from '../check/interview.ts';
import { keep } from '../check/keep.ts';
import { isExample } from '../diary/exampleSessions.ts';
import type { PageProps } from '../diary/mountDiary.tsx';
import { useSessions } from '../diary/openDiary.ts';
import { StoreNotice } from '../diary/StoreNotice.tsx';
import { changeName } from '../diary/sessionWords.ts';
import { fetchTexts } from '../guideData/fetchGuide.ts';
import { OtherGuide } from '../guideData/OtherGuide.tsx';
import { resultsIn } from '../result/useTriedHere.ts';
import { diary } from '../words/en/diary.ts';
import { trial as words } from '../words/en/trial.ts';
import { AfterTrials } from './AfterTrials.tsx';
import { forbiddenBy, heldBy } from './Held.tsx';
import { IntoAnswers } from './IntoAnswers.tsx';
import { withoutTried, withTried } from './intoAnswers.ts';
import { keepTrials, keptTrials, type Trials } from './keptTrials.ts';
import { Running } from './Running.tsx';
import { ToTest } from './ToTest.tsx';
import { testedTrials } from './testedTrials.ts';
import { useChecked } from './useChecked.ts';
import { Verdict } from './Verdict.tsx';

export function Trial({ assessor, store, problem }: PageProps) {
  const { guide } = assessor;
  const { sessions, problem: readProblem } = useSessions(store);
  const [trials, setTrials] = useState<Trials>(keptTrials);
  const { interview, setInterview, answers, assessment, left } = useChecked(assessor);
  const [told, setTold] = useState('');
  const { texts, isOther } = useTexts(guide);
  const [seed] = useState(() => crypto.getRandomValues(new Uint32Array(1))[0]!);
  const { current } = trials;
  const tested = useMemo(
    () => testedTrials(guide, assessment, sessions, current),
    [guide, assessment, sessions, current],
  );
  const status = useFocusKept(trials);
  if (sessions === undefined) return <p class="waiting">{diary.loading}</p>;

  const put = (next: Trials, notice: string): void => {
    setTrials(next);
    const why = keepTrials(next);
    setTold(why === undefined ? notice : words.kept[why]);
  };
  const start = (change: string): void => {
    const chosenAt = new Date().toISOString();
    put(
      { ...trials, current: { change, seed, chosenAt }, firstAt: trials.firstAt ?? chosenAt },
      words.started,
    );
  };
  const putInterview = (next: Interview): boolean => {
    const why = keep(next, guide);
    if (why !== undefined) setTold(words.kept[why]);
    else setInterview(next);
    return why === undefined;
  };
  const use = (change: string, result: TriedResult): void => {
    if (interview === undefined || !putInterview(withTried(guide, interview, change, result))) return;
    const others = trials.finished.filter((own) => own.change !== change);
    const finished = [...others, { change, result, finishedAt: new Date().toISOString() }];
    put({ ...trials, finished, current: current?.change === change ? null : current }, words.used);
  };
  const takeBack = (change: string): void => {
    if (interview === undefined || !putInterview(withoutTried(interview, change))) return;
    put({ ...trials, finished: trials.finished.filter((own) => own.change !== change) }, words.takenBack);
  };
  const endOf = (change: string, result: TriedResult | null) => {
    if (result === null) return null;
    const inAnswers = resultsIn(answers)[change];
    return (
      <IntoAnswers
        result={result}
        isMadeUp={sessions.some((session) => session.trial?.change === change && isExample(session))}
        isChecked={assessment !== undefined}
        inAnswers={inAnswers}
        isUsed={trials.finished.some((own) => own.change === change && own.result === inAnswers)}
        onUse={() => use(change, result)}
        onTakeBack={() => takeBack(change)}
      />
    );
  };
  const onGoOn = (): void => {
    if (interview !== undefined && left !== undefined && isOver(interview))
      putInterview({ ...interview, pages: [...interview.pages, left.page] });
  };
  const held = heldBy({ guide, assessment, left, onGoOn });
  const running = tested.find(({ change }) => change === current?.change);
  const others = tested.filter((own) => own !== running);
  const proposed = changeInAddress(guide);
  return (
    <>
      <StoreNotice problem={problem ?? readProblem} />
      <p class={told === '' ? 'only-read' : 'notice'} role="status" ref={status} tabIndex={-1}>
        {told}
      </p>
      {isOther && <OtherGuide level={2} />}
      {texts !== undefined && (
        <AfterTrials key={told} {...{ assessor, answers }} signsLeft={left?.signs === true} guide={texts} />
      )}
      {current !== null && proposed !== undefined && proposed !== current.change && (
        <p class="notice warn">{words.oneRuns(changeName(guide, current.change))}</p>
      )}
      {current !== null && running === undefined && (
        <p class="notice warn">{words.unknown(current.change)}</p>
      )}
      {current !== null && running !== undefined ? (
        <Running
          guide={guide}
          current={current}
          report={running.report}
          held={held ?? forbiddenBy({ guide, assessment }, current.change)}
          sessions={sessions}
          dueDays={trials.dueDays}
          onDueDays={(dueDays) => put({ ...trials, dueDays }, '')}
          onStop={() => put({ ...trials, current: null }, words.stopped)}
        >
          {endOf(current.change, running.report.tried)}
        </Running>
      ) : (
        (held ?? <ToTest {...{ guide, assessment, answers, proposed, seed }} onStart={start} />)
      )}
      {others.length > 0 && (
        <section aria-labelledby="earlier-title">
          <h2 id="earlier-title">{words.earlier}</h2>
          {others.map(({ change, report }) => (
            <details class="more" key={change} open={others.length === 1}>
              <summary>{changeName(guide, change)}</summary>
              <Verdict report={report} sessions={sessions}>
                {endOf(change, report.tried)}
              </Verdict>
            </details>
          ))}
        </section>
      )}
    </>
  );
}

/** Where a button has gone with what it did, the focus goes to the words that say so. */
function useFocusKept(trials: Trials): RefObject<HTMLParagraphElement> {
  const status = useRef<HTMLParagraphElement>(null);
  const before = useRef(trials);
  useLayoutEffect(() => {
    if (before.current === trials) return;
    before.current = trials;
    if (document.activeElement === document.body) status.current?.focus();
  }, [trials]);
  return status;
}

/** The change that another page led here with. */
function changeInAddress(guide: Guide): string | undefined {
  const asked = new URLSearchParams(location.search).get('change');
  return guide.changes.find(({ id }) => id === asked)?.id;
}

type Texts = { readonly texts?: ToldGuide; readonly isOther?: boolean };

/** The guide with its texts, once fetched; without them the page says a little less. `isOther`: they are of another version. */
function useTexts(guide: Guide): Texts {
  const [read, setRead] = useState<Texts>({});
  useEffect(() => {
    fetchTexts()
      .then((told) => setRead({ texts: withTexts(guide, told) }))
      .catch((error: unknown) => setRead({ isOther: error instanceof OtherGuideError }));
  }, [guide]);
  return read;
}
