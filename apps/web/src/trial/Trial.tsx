/** The trial page: choose a change, watch the trial, and take its verdict into the answers. */
import type { Answers, ToldGuide, TriedResult } from '@footing/assessment';
import { OtherGuideError, withTexts } from '@footing/assessment/packed';
import type { Session } from '@footing/diary';
import type { Guide } from '@footing/guide';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { answersBefore, type Interview } from '../check/interview.ts';
import { keep, kept } from '../check/keep.ts';
import { isExample } from '../diary/exampleSessions.ts';
import type { PageProps } from '../diary/mountDiary.tsx';
import { useSessions } from '../diary/openDiary.ts';
import { StoreNotice } from '../diary/StoreNotice.tsx';
import { changeName } from '../diary/sessionWords.ts';
import { fetchTexts } from '../guideData/fetchGuide.ts';
import { OtherGuide } from '../guideData/OtherGuide.tsx';
import { link } from '../layouts/link.ts';
import { diary } from '../words/en/diary.ts';
import { trial as words } from '../words/en/trial.ts';
import { AfterTrials } from './AfterTrials.tsx';
import { Choose } from './Choose.tsx';
import { withoutTried, withTried } from './intoAnswers.ts';
import { keepTrials, keptTrials, type Trials } from './keptTrials.ts';
import { Running } from './Running.tsx';
import { reportOf, settingOf } from './testedTrial.ts';
import { Verdict } from './Verdict.tsx';

export function Trial({ assessor, store, problem }: PageProps) {
  const { guide } = assessor;
  const { sessions, problem: readProblem } = useSessions(store);
  const [trials, setTrials] = useState<Trials>(keptTrials);
  const [interview, setInterview] = useState<Interview | undefined>(() => kept(guide)?.interview);
  const [told, setTold] = useState('');
  const { texts, isOther } = useTexts(guide);
  const [seed] = useState(() => crypto.getRandomValues(new Uint32Array(1))[0]!);
  const answers = useMemo<Answers>(
    () => (interview === undefined ? {} : answersBefore(guide, interview, interview.at)),
    [guide, interview],
  );
  const isChecked = Object.keys(answers).length > 0;
  const assessment = useMemo(
    () => (isChecked ? assessor.assessWithoutBands({ answers, denied: {} }) : undefined),
    [assessor, answers, isChecked],
  );
  const { current } = trials;
  const tested = useMemo(
    () => testedOf(guide, assessment, sessions, current),
    [guide, assessment, sessions, current],
  );
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
    const isUsed = trials.finished.some((own) => own.change === change);
    const isMadeUp = sessions.some((session) => session.trial?.change === change && isExample(session));
    if (result === null) return null;
    if (isMadeUp) return <p class="notice">{words.exampleOnly}</p>;
    if (!isChecked)
      return (
        <p class="notice">
          {words.needAnswers} <a href={link('/check/')}>{words.startCheck}</a>
        </p>
      );
    if (isUsed)
      return (
        <p class="turns tight">
          <a class="button" href={link('/result/')}>
            {words.seeResult}
          </a>
          <button type="button" class="link" onClick={() => takeBack(change)}>
            {words.takeBack}
          </button>
        </p>
      );
    return (
      <p class="turns tight">
        <button type="button" class="button" onClick={() => use(change, result)}>
          {words.use}
        </button>
        <span class="soft">{words.useWhy(result)}</span>
      </p>
    );
  };

  const running = tested.find(({ setting }) => setting.change === current?.change);
  const others = tested.filter((own) => own !== running);
  const proposed = new URLSearchParams(location.search).get('change') ?? undefined;
  return (
    <>
      <StoreNotice problem={problem ?? readProblem} />
      <p class={told === '' ? 'only-read' : 'notice'} role="status">
        {told}
      </p>
      {isOther && <OtherGuide level={2} />}
      {texts !== undefined && <AfterTrials key={told} assessor={assessor} guide={texts} answers={answers} />}
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
          sessions={sessions}
          dueDays={trials.dueDays}
          onDueDays={(dueDays) => put({ ...trials, dueDays }, '')}
          onStop={() => put({ ...trials, current: null }, words.stopped)}
        >
          {endOf(current.change, running.report.tried)}
        </Running>
      ) : (
        <Choose
          key={trials.finished.length}
          guide={guide}
          assessment={assessment}
          proposed={guide.changes.some(({ id }) => id === proposed) ? proposed : undefined}
          seed={seed}
          onStart={start}
        />
      )}
      {others.length > 0 && (
        <section aria-labelledby="earlier-title">
          <h2 id="earlier-title">{words.earlier}</h2>
          {others.map(({ setting, report }) => (
            <details class="more" key={setting.change} open={others.length === 1}>
              <summary>{changeName(guide, setting.change!)}</summary>
              <Verdict report={report} sessions={sessions}>
                {endOf(setting.change!, report.tried)}
              </Verdict>
            </details>
          ))}
        </section>
      )}
    </>
  );
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

/** Every trial that there is: the one that runs, then those that sessions name. */
function testedOf(
  guide: Guide,
  assessment: Parameters<typeof settingOf>[3],
  sessions: readonly Session[] | undefined,
  current: Trials['current'],
) {
  if (sessions === undefined) return [];
  const named = sessions.flatMap(({ trial }) => (trial === null ? [] : [trial.change]));
  const changes = new Set([...(current === null ? [] : [current.change]), ...named]);
  return [...changes].flatMap((change) => {
    const setting = settingOf(guide, change, current?.change === change ? current.seed : 1, assessment);
    return setting === undefined ? [] : [{ setting, report: reportOf(sessions, setting) }];
  });
}
