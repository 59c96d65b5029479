/** A page of questions: progress, the questions, back and next. */
import {
  type Answer,
  type AskedGuide,
  type AskedQuestion,
  type Measure,
  measuresOf,
  usualPages,
} from '@footing/assessment';
import type { View } from '@footing/guide/body-map';
import { useRef, useState } from 'preact/hooks';
import type { Marks } from '../bodyMap/marks.ts';
import { LoadAgain } from '../guideData/LoadAgain.tsx';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { check } from '../words/en/check.ts';
import { beforeChanges } from './beforeChanges.ts';
import { answersSoFar, type Interview, pagesLeft, shownQuestions, typedOf, unanswered } from './interview.ts';
import type { Typed } from './NumberField.tsx';
import { readNumber, shownNumber } from './numberEntry.ts';
import { QuestionField } from './QuestionField.tsx';
import type { Turning } from './turning.ts';

type Props = {
  readonly guide: AskedGuide;
  readonly views: readonly View[];
  readonly interview: Interview;
  readonly onAnswer: (question: string, answer: Answer | undefined) => void;
  readonly onTyped: (question: string, typed: Typed) => void;
  readonly onMarks: (marks: Marks) => void;
  readonly turning: Turning;
  readonly onNext: () => void;
  readonly onBack: () => void;
};

export function QuestionPage(props: Props) {
  const { guide, interview, turning, onNext, onBack } = props;
  const { words } = useSurroundings().keeping;
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const open = unanswered(guide, interview);
  const answers = answersSoFar(guide, interview);
  const own = interview.pages[interview.at]!.page;
  const page = guide.pages.find(({ id }) => id === own);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (open.length === 0) {
      onNext();
      return;
    }
    setAsked(true);
    form.current?.querySelector<HTMLElement>(`#question-${CSS.escape(open[0]!)}`)?.focus();
  };
  return (
    <form ref={form} onSubmit={submit} noValidate aria-busy={turning === 'busy'}>
      <Progress guide={guide} interview={interview} />
      <h1 class="page-title">{page?.title ?? check.beforeChanges}</h1>
      {asked && open.length > 0 && (
        <p class="problem summary" role="alert">
          {check.missingTitle(open.length)}
        </p>
      )}
      {shownQuestions(guide, interview).map((question) => {
        const measures = measuresOf(guide, question, answers);
        return (
          <QuestionField
            key={question.id}
            question={question}
            answer={interview.answers[question.id]}
            onAnswer={(answer) => props.onAnswer(question.id, answer)}
            regions={guide.regions}
            views={props.views}
            marks={interview.marks}
            onMarks={props.onMarks}
            measures={measures}
            {...typedOf(interview, question.id)}
            onTyped={(typed) => props.onTyped(question.id, typed)}
            problem={problemOf(question, interview, measures, asked)}
          />
        );
      })}
      {(turning === 'failed' || turning === 'other-guide') && (
        <p class="notice warn" role="alert">
          {turning === 'failed' ? words.cannotTurn : check.otherGuide}
        </p>
      )}
      <p class="turns">
        {interview.at > 0 && (
          <button type="button" class="button quiet" onClick={onBack}>
            {check.back}
          </button>
        )}
        {turning === 'other-guide' ? (
          <LoadAgain />
        ) : (
          // by its click too: a frame that allows no forms tells of no submit
          <button type="submit" class="button big" onClick={submit}>
            {turning === 'failed' ? check.tryAgain : check.next}
          </button>
        )}
        {turning === 'busy' && (
          <span class="turning" role="status">
            {check.turning}
          </span>
        )}
      </p>
    </form>
  );
}

/** A wrong number is told at once; a missing answer only when "next" was asked for. */
function problemOf(
  question: AskedQuestion,
  interview: Interview,
  measures: readonly Measure[],
  asked: boolean,
): string | undefined {
  if (question.kind === 'number') {
    const { id } = question;
    const { text, measure } = shownNumber(question, interview.answers[id], typedOf(interview, id), measures);
    const entry = readNumber(question, text, measure);
    if ('problem' in entry) return entry.problem;
  }
  if (!asked || Object.hasOwn(interview.answers, question.id)) return undefined;
  if (question.kind === 'number') return check.missingNumber;
  if (question.kind === 'map-of-results') return check.missingResult;
  return question.kind === 'map' ? check.missingPlace : check.missing;
}

function Progress({ guide, interview }: Pick<Props, 'guide' | 'interview'>) {
  const page = interview.at + 1;
  // what decides about changes comes when all else is asked
  const isLate = interview.pages[interview.at]!.page === beforeChanges;
  const left = isLate ? 0 : pagesLeft(guide, interview);
  return (
    <p class="progress small">
      <progress value={page} max={left === 0 ? page : Math.max(usualPages, page + 1)} aria-hidden="true" />
      <span>{isLate ? check.progressLate(page) : check.progress(page, left, usualPages)}</span>
    </p>
  );
}
