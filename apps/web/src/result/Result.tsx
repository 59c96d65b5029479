/** The result: urgency first, then causes, changes, and what comes next; and the page for a clinician. */
import type { Answers, ToldGuide } from '@footing/assessment';
import type { Bands } from '../assessor/messages.ts';
import type { Told } from '../assessor/told.ts';
import { DeleteAnswers } from '../check/DeleteAnswers.tsx';
import type { Resulted } from '../clinician/clinicianPart.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { WayTo } from '../surroundings/WayTo.tsx';
import { result } from '../words/en/result.ts';
import { answersInWords } from './answersInWords.ts';
import { CareCard } from './CareCard.tsx';
import { Causes } from './Causes.tsx';
import { Changes } from './Changes.tsx';
import { Next } from './Next.tsx';
import { useSources } from './useSources.ts';

type Props = {
  readonly told: Told;
  /** The band of each cause, once drawn: they take longest. */
  readonly bands: Bands | undefined;
  /** The guide with its texts. */
  readonly guide: ToldGuide;
  readonly answers: Answers;
  /** The drawings of the body map. */
  readonly views: Resulted['views'];
  readonly finished: boolean;
  readonly onDelete: () => void;
};

export function Result({ told, bands, guide: unsourced, answers, views, finished, onDelete }: Props) {
  const [guide, place] = useSources(unsourced);
  const { toCheck, ownSessions, useForClinician } = useSurroundings();
  const { assessment } = told;
  const clinician = useForClinician({ guide: unsourced, answers, assessment, bands, views });
  return (
    <>
      <div class="result no-print" data-bands={bands === undefined ? 'coming' : 'there'} ref={place}>
        <CareCard guide={guide} assessment={assessment} />
        {!finished && (
          <p class="notice">
            {result.notFinished} <WayTo way={toCheck}>{result.goOn}</WayTo>
          </p>
        )}
        {ownSessions !== undefined && <ownSessions.AfterTrials answers={answers} />}
        <Causes told={told} guide={guide} bands={bands} />
        <Changes guide={guide} told={told} />
        <Next guide={guide} assessment={assessment} />
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

function YourAnswers({ guide, answers }: Pick<Props, 'guide' | 'answers'>) {
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
