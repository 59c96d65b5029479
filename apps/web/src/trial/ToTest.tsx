/** A change to choose, and why the one that another page led here with is not among them. */
import type { Answers, AssessmentWithoutBands } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import { resultsIn } from '../result/useTriedHere.ts';
import { Choose } from './Choose.tsx';
import { whyNotOffered } from './Held.tsx';

type Props = {
  readonly guide: Guide;
  readonly assessment: AssessmentWithoutBands | undefined;
  readonly answers: Answers;
  readonly proposed: string | undefined;
  readonly seed: number;
  readonly onStart: (change: string) => void;
};

export function ToTest({ answers, proposed, ...rest }: Props) {
  const { guide, assessment } = rest;
  const notOffered = proposed && whyNotOffered({ guide, assessment, answers }, proposed);
  return (
    <>
      {notOffered && <p class="notice warn">{notOffered}</p>}
      {/* what was tried meanwhile is chosen no more */}
      <Choose
        key={Object.keys(resultsIn(answers)).join()}
        {...rest}
        proposed={notOffered ? undefined : proposed}
      />
    </>
  );
}
