/** The result: urgency first, then causes, changes, and what comes next; and the page for a clinician. */
import type { Answers, ToldGuide } from '@footing/assessment';
import type { Bands } from '../assessor/messages.ts';
import type { Told } from '../assessor/told.ts';
import { DeleteAnswers } from '../check/DeleteAnswers.tsx';
import { ForClinician, useOwnSheet } from '../clinician/ForClinician.tsx';
import type { MapParts } from '../clinician/SheetMap.tsx';
import { SheetPage } from '../clinician/SheetPage.tsx';
import { link } from '../layouts/link.ts';
import { AfterTrialsHere } from '../trial/AfterTrialsHere.tsx';
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
  readonly views: MapParts['views'];
  readonly finished: boolean;
  readonly onDelete: () => void;
};

export function Result({ told, bands, guide: unsourced, answers, views, finished, onDelete }: Props) {
  const [guide, place] = useSources(unsourced);
  const { assessment } = told;
  const { sheet, ...own } = useOwnSheet({ guide: unsourced, answers, assessment, bands });
  const map = { views, regions: guide.regions };
  return (
    <>
      <div class="result no-print" data-bands={bands === undefined ? 'coming' : 'there'} ref={place}>
        <CareCard guide={guide} assessment={assessment} />
        {!finished && (
          <p class="notice">
            {result.notFinished} <a href={link('/check/')}>{result.goOn}</a>
          </p>
        )}
        <AfterTrialsHere answers={answers} />
        <Causes told={told} guide={guide} bands={bands} />
        <Changes guide={guide} told={told} />
        <Next guide={guide} assessment={assessment} />
        <ForClinician {...own} answers={answers} map={map} />
        <YourAnswers guide={guide} answers={answers} />
        <p class="turns">
          <a class="button quiet" href={link('/check/')}>
            {result.changeAnswers}
          </a>
        </p>
        <p class="small soft">{result.notThis}</p>
        <DeleteAnswers onDelete={onDelete} />
      </div>
      <div class="only-print">
        <SheetPage sheet={sheet} map={map} inside />
      </div>
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
