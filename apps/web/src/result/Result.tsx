/** The result: urgency first, then causes, changes, and what comes next; and the page for a clinician to print. */
import type { Answers, Assessor } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import { useMemo } from 'preact/hooks';
import { DeleteAnswers } from '../check/DeleteAnswers.tsx';
import { link } from '../layouts/link.ts';
import { AfterTrials } from '../trial/AfterTrials.tsx';
import { result } from '../words/en/result.ts';
import { answersInWords } from './answersInWords.ts';
import { CareCard } from './CareCard.tsx';
import { Causes } from './Causes.tsx';
import { Changes } from './Changes.tsx';
import { ClinicianPage } from './ClinicianPage.tsx';
import { Next } from './Next.tsx';
import { useBands } from './useBands.ts';

type Props = {
  readonly assessor: Assessor;
  /** The guide with its texts. */
  readonly guide: Guide;
  readonly answers: Answers;
  readonly finished: boolean;
  readonly onDelete: () => void;
};

export function Result({ assessor, guide, answers, finished, onDelete }: Props) {
  const request = useMemo(() => ({ answers, denied: {} }), [answers]);
  const assessment = useMemo(() => assessor.assessWithoutBands(request), [assessor, request]);
  const bands = useBands(request);
  return (
    <>
      <div class="result no-print" data-bands={bands === undefined ? 'coming' : 'there'}>
        {!finished && (
          <p class="notice">
            {result.notFinished} <a href={link('/check/')}>{result.goOn}</a>
          </p>
        )}
        <CareCard guide={guide} assessment={assessment} />
        <AfterTrials assessor={assessor} guide={guide} answers={answers} />
        <Causes assessor={assessor} guide={guide} assessment={assessment} bands={bands} />
        <Changes guide={guide} assessment={assessment} />
        <Next guide={guide} assessment={assessment} />
        <YourAnswers guide={guide} answers={answers} />
        <p class="turns">
          <button type="button" class="button" onClick={() => window.print()}>
            {result.print}
          </button>
          <a class="button quiet" href={link('/check/')}>
            {result.changeAnswers}
          </a>
        </p>
        <p class="small soft">{result.notThis}</p>
        <DeleteAnswers onDelete={onDelete} />
      </div>
      <ClinicianPage guide={guide} answers={answers} assessment={assessment} bands={bands} />
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
