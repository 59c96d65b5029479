/** The result: urgency first, then causes, changes, and what comes next; and the page for a clinician. */
import { type Answers, isExaminationFirst, shownChanges } from '@footing/assessment';
import { DeleteAnswers } from '../check/DeleteAnswers.tsx';
import type { KeepProblem } from '../check/storage.ts';
import type { Resulted } from '../clinician/clinicianPart.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { WayTo } from '../surroundings/WayTo.tsx';
import { result } from '../words/en/result.ts';
import { answersInWords } from './answersInWords.ts';
import { Causes } from './Causes.tsx';
import { Changes } from './Changes.tsx';
import { ChangesLater } from './ChangesLater.tsx';
import type { GoOnProps } from './GoOn.tsx';
import { Head } from './Head.tsx';
import { JumpTo } from './JumpTo.tsx';
import { leftToAsk } from './leftToAsk.ts';
import { Next, WhoToSee } from './Next.tsx';
import type { OnTried } from './TriedThis.tsx';
import { UnsureSigns } from './UnsureSigns.tsx';
import { useSources } from './useSources.ts';
import type { Shown } from './useTelling.ts';

/** What a person can do on their result. */
export type ResultActions = Pick<GoOnProps, 'onGoOn'> & {
  /** Opens the page of the first of some questions. */
  readonly onAskAgain: (questions: readonly string[]) => void;
  readonly onTried: OnTried;
  readonly onDelete: () => void;
  /** Why what was added here could not be kept. */
  readonly keepProblem: KeepProblem | undefined;
};

export type ResultProps = ResultActions & {
  readonly shown: Shown;
  /** The answers as they are now: their result is on its way where they are not those of what is shown. */
  readonly answersNow: Answers;
  readonly failure: Error | undefined;
  readonly onTryAgain: () => void;
  /** The drawings of the body map. */
  readonly views: Resulted['views'];
  readonly finished: boolean;
  readonly answeredAt: Resulted['answeredAt'];
};

export function Result({
  shown,
  views,
  finished,
  answeredAt,
  onDelete,
  onGoOn,
  onAskAgain,
  ...rest
}: ResultProps) {
  const { told, bands, guide: unsourced, answers } = shown;
  const [guide, place] = useSources(unsourced);
  const { toCheck, ownSessions, useForClinician } = useSurroundings();
  const { assessment } = told;
  const clinician = useForClinician({ guide: unsourced, answers, answeredAt, assessment, bands, views });
  const left = leftToAsk(guide, answers, assessment, finished);
  const isFirst = isExaminationFirst(guide, assessment);
  const hasChanges = left?.signs !== true && shownChanges(guide.changes, assessment).length > 0;
  return (
    <>
      <div class="result no-print" data-bands={bands === undefined ? 'coming' : 'there'} ref={place}>
        <Head {...{ guide, assessment, finished, left, onGoOn }} />
        <UnsureSigns {...{ guide, answers, onAskAgain }} urgency={assessment.urgency} />
        <JumpTo
          place={place}
          parts={hasChanges ? ['causes', 'changes', 'clinician'] : ['causes', 'clinician']}
        />
        {ownSessions !== undefined && (
          <ownSessions.AfterTrials answers={answers} signsLeft={left?.signs === true} />
        )}
        <Causes told={told} guide={guide} bands={bands} />
        {left?.signs === true ? (
          <ChangesLater assessment={assessment} />
        ) : (
          <>
            {isFirst && (
              <section class="result-part next">
                <WhoToSee guide={guide} assessment={assessment} />
              </section>
            )}
            <Changes {...rest} guide={guide} told={told} answers={answers} />
            <Next guide={guide} assessment={assessment} isWhoTold={isFirst} />
          </>
        )}
        {clinician.section}
        <YourAnswers guide={guide} answers={answers} />
        <p class="turns">
          <WayTo way={toCheck} class="button quiet">
            {result.changeAnswers}
          </WayTo>
        </p>
        <p class="small soft">{result.notThis}</p>
        <DeleteAnswers onDelete={onDelete} />
      </div>
      {clinician.paper}
    </>
  );
}

function YourAnswers({ guide, answers }: Pick<Shown, 'guide' | 'answers'>) {
  return (
    <details class="more your-answers">
      <summary>{result.yourAnswers}</summary>
      <dl>
        {answersInWords(guide, answers).map(({ id, question, answer }) => (
          <div key={id}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
