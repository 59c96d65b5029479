/** How urgent it is, as far as it is known: the first thing that a result says. */
import type { AssessmentWithoutBands, ToldGuide } from '@footing/assessment';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { WayTo } from '../surroundings/WayTo.tsx';
import { result } from '../words/en/result.ts';
import { CareCard } from './CareCard.tsx';
import { GoOn, type GoOnProps } from './GoOn.tsx';
import type { LeftToAsk } from './leftToAsk.ts';
import { UnfinishedCard, UnfinishedPart } from './Unfinished.tsx';

type Props = Pick<GoOnProps, 'onGoOn'> & {
  readonly guide: ToldGuide;
  readonly assessment: AssessmentWithoutBands;
  readonly finished: boolean;
  readonly left: LeftToAsk | undefined;
};

/** What cannot wait stays first. Anything calmer comes after the word that the check is not finished, or not at all. */
export function Head({ guide, assessment, finished, left, onGoOn }: Props) {
  const { urgency } = assessment;
  if (left === undefined)
    return (
      <>
        <CareCard guide={guide} assessment={assessment} />
        {!finished && <NotAllAnswered />}
      </>
    );
  const { page, signs } = left;
  const goOn = <GoOn page={page} onGoOn={onGoOn} />;
  if (urgency === 'same-day')
    return (
      <CareCard guide={guide} assessment={assessment}>
        <UnfinishedPart signs={signs}>{goOn}</UnfinishedPart>
      </CareCard>
    );
  const isRaised = urgency !== 'self-care';
  return (
    <>
      <UnfinishedCard signs={signs} isRaised={isRaised}>
        {goOn}
      </UnfinishedCard>
      {isRaised && <CareCard guide={guide} assessment={assessment} level={2} />}
    </>
  );
}

function NotAllAnswered() {
  const { toCheck } = useSurroundings();
  return (
    <p class="notice">
      {result.notFinished} <WayTo way={toCheck}>{result.goOn}</WayTo>
    </p>
  );
}
