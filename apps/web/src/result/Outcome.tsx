/** From answers to their result: what can be told at once, then what is worked out, then its bands. */
import { settledEmergencies } from '@footing/assessment';
import { OtherGuideError } from '@footing/assessment/packed';
import type { Loaded } from '../guideData/fetchGuide.ts';
import { OtherGuide } from '../guideData/OtherGuide.tsx';
import { CannotLoad, Loading } from '../guideData/Waiting.tsx';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { nothingYet } from '../words/en/nothingYet.ts';
import { EmergencyAtOnce } from './EmergencyAtOnce.tsx';
import { Result, type ResultActions, type ResultProps } from './Result.tsx';
import { type Asked, useTelling } from './useTelling.ts';

type Props = Asked & ResultActions & Pick<Loaded, 'views'> & Pick<ResultProps, 'finished' | 'answeredAt'>;

export function Outcome(props: Props) {
  const { views, finished, answeredAt, onDelete, onTried, onGoOn, onAskAgain, keepProblem, ...asked } = props;
  const { words } = useSurroundings().keeping;
  const { guide, answers } = asked;
  const { shown, failure, again } = useTelling(asked);
  if (shown !== undefined)
    return (
      <Result
        {...{ shown, views, finished, answeredAt, onDelete, onTried, onGoOn, onAskAgain, keepProblem }}
        answersNow={answers}
        failure={failure}
        onTryAgain={again}
      />
    );
  // an emergency is told at once: it needs no arithmetic, and is the first heading then
  const flags = settledEmergencies(guide, answers);
  const isFirst = flags.length === 0;
  return (
    <>
      {!isFirst && <EmergencyAtOnce guide={guide} flags={flags} />}
      {failure === undefined ? (
        <Loading title={isFirst ? nothingYet.title : undefined} words={nothingYet.working} />
      ) : failure instanceof OtherGuideError ? (
        <OtherGuide level={isFirst ? 1 : 2} />
      ) : (
        <CannotLoad
          title={isFirst ? nothingYet.title : undefined}
          words={words.cannotWork}
          onTryAgain={again}
        />
      )}
    </>
  );
}
