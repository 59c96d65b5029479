/** The check: page after page of questions, and the care card at once when a warning sign makes it an emergency. */
import { type Answer, type AskedGuide, tellAtOnce } from '@footing/assessment';
import type { RedFlag } from '@footing/guide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Marks, markedRegions, markedSide } from '../bodyMap/marks.ts';
import type { Loaded } from '../guideData/fetchGuide.ts';
import { EmergencyAtOnce } from '../result/EmergencyAtOnce.tsx';
import { type Keeping, useSurroundings } from '../surroundings/surroundings.ts';
import { WayTo } from '../surroundings/WayTo.tsx';
import { check } from '../words/en/check.ts';
import { DeleteAnswers } from './DeleteAnswers.tsx';
import {
  answered,
  answersSoFar,
  goBack,
  type Interview,
  isOver,
  startInterview,
  withoutLostDistances,
} from './interview.ts';
import type { Kept } from './keep.ts';
import type { Typed } from './NumberField.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import type { KeepProblem } from './storage.ts';
import { useTopOnTurn, useTurning } from './turning.ts';

export function Check({ guide, views, askAssessor }: Loaded) {
  const { keeping, toResult } = useSurroundings();
  const [before] = useState(() => keeping.kept(guide));
  const [interview, setInterview] = useState<Interview>(() => before?.interview ?? startInterview(guide));
  const [problem, setProblem] = useState<KeepProblem | undefined>(undefined);
  const [emergency, setEmergency] = useState<readonly RedFlag[]>([]);
  const [notice, setNotice] = useState(() => (before === undefined ? '' : resumedWords(keeping, before)));
  const place = useRef<HTMLDivElement>(null);

  // before anything else can happen to the page: a tab that is closed right after a tap loses nothing
  useLayoutEffect(() => {
    if (interview.pages.length > 0 && hasBegun(interview)) setProblem(keeping.keep(interview, guide));
  }, [interview]);

  const shown = emergency.length > 0 ? 'emergency' : interview.at;
  useTopOnTurn(place, shown);

  const turnTo = (next: Interview): void => {
    setInterview(next);
    setNotice('');
  };
  const { turning, turn } = useTurning({ guide, askAssessor }, interview, (turned) => {
    setInterview(({ told }) => ({ ...turned, told }));
    setNotice('');
  });
  // an emergency is told at once: it needs no arithmetic
  const next = (): void => {
    const { tell, told } = tellAtOnce(guide, answersSoFar(guide, interview), interview.told);
    if (tell.length > 0) setEmergency(tell);
    // the same interview otherwise, so that the next page that was worked out for it still counts
    if (told.join() !== interview.told.join()) setInterview((now) => ({ ...now, told }));
    turn();
  };
  const startOver = (): void => {
    keeping.forget();
    setEmergency([]);
    turnTo(startInterview(guide));
    setNotice(keeping.words.deleted);
  };

  return (
    <div class="check" ref={place} tabIndex={-1}>
      {notice !== '' && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      {problem !== undefined && (
        <p class="notice warn" role="alert">
          {check[problem]}
        </p>
      )}
      {emergency.length > 0 ? (
        <EmergencyAtOnce guide={guide} flags={emergency}>
          <p>{check.emergencyGoOnWhy}</p>
          <p class="turns">
            <WayTo way={toResult} class="button quiet">
              {check.resultSoFar}
            </WayTo>
            <button type="button" class="button quiet" onClick={() => setEmergency([])}>
              {check.emergencyGoOn}
            </button>
          </p>
        </EmergencyAtOnce>
      ) : isOver(interview) ? (
        <Over onBack={() => turnTo(goBack(interview))} />
      ) : (
        <QuestionPage
          key={interview.at}
          guide={guide}
          views={views}
          interview={interview}
          onAnswer={(id, answer) => setInterview((now) => withAnswer(now, id, answer))}
          onTyped={(id, typed) => setInterview((now) => withTyped(now, id, typed))}
          onMarks={(marks) => setInterview((now) => withMarks(guide, now, marks))}
          turning={turning}
          onNext={next}
          onBack={() => turnTo(goBack(interview))}
        />
      )}
      <DeleteAnswers onDelete={startOver} />
    </div>
  );
}

function resumedWords({ words }: Keeping, { since }: Kept): string {
  return since === 'same' ? words.resumed : `${words.resumed} ${check.since[since]}`;
}

function Over({ onBack }: { readonly onBack: () => void }) {
  const { toResult } = useSurroundings();
  return (
    <div class="card over">
      <h1>{check.over}</h1>
      <p>{check.overMore}</p>
      <p class="turns">
        <button type="button" class="button quiet" onClick={onBack}>
          {check.back}
        </button>
        <WayTo way={toResult} class="button big">
          {check.seeResult}
        </WayTo>
      </p>
    </div>
  );
}

function hasBegun({ answers, at, typed }: Interview): boolean {
  return at > 0 || Object.keys(answers).length > 0 || Object.keys(typed).length > 0;
}

/** "Not sure" where a number was typed clears the field. */
function withAnswer(interview: Interview, id: string, answer: Answer | undefined): Interview {
  const next = answered(interview, id, answer);
  const cleared = answer === null ? withTyped(next, id, { typed: '', unit: '' }) : next;
  if (id === 'activities') return withoutLostDistances(cleared);
  if (id === 'where' && answer === null) return { ...cleared, marks: { left: [], right: [], middle: [] } };
  return id === 'sides' ? { ...cleared, sidesFollow: false } : cleared;
}

function withTyped(interview: Interview, id: string, { typed, unit }: Typed): Interview {
  return {
    ...interview,
    typed: { ...interview.typed, [id]: typed },
    units: { ...interview.units, [id]: unit },
  };
}

/** Marks answer "where"; the side follows them until the person answers it. */
function withMarks(guide: AskedGuide, interview: Interview, marks: Marks): Interview {
  const where = markedRegions(guide.regions, marks);
  const next = { ...answered(interview, 'where', where.length === 0 ? undefined : where), marks };
  return next.sidesFollow ? answered(next, 'sides', markedSide(marks)) : next;
}
