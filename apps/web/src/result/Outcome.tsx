/** From answers to their result: what can be told at once, then what is worked out, then its bands. */
import { type Answers, type GuideTexts, settledRedFlags, type ToldGuide } from '@footing/assessment';
import { OtherGuideError, withTexts } from '@footing/assessment/packed';
import { useEffect, useState } from 'preact/hooks';
import type { Bands } from '../assessor/messages.ts';
import type { Told } from '../assessor/told.ts';
import type { Loaded } from '../guideData/fetchGuide.ts';
import { OtherGuide } from '../guideData/OtherGuide.tsx';
import { CannotLoad, Loading } from '../guideData/Waiting.tsx';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { result } from '../words/en/result.ts';
import { EmergencyAtOnce } from './EmergencyAtOnce.tsx';
import { Result } from './Result.tsx';

type Props = Loaded & {
  readonly answers: Answers;
  readonly finished: boolean;
  readonly texts: () => Promise<GuideTexts>;
  readonly onDelete: () => void;
  readonly onTold: () => void;
  readonly onFailed: (error: unknown) => void;
};

type Shown = { readonly told: Told; readonly guide: ToldGuide };

export function Outcome({ guide, views, answers, finished, onDelete, ...rest }: Props) {
  const { words } = useSurroundings().keeping;
  const { shown, bands, failure, again } = useTelling({ guide, answers, ...rest });
  if (shown !== undefined) return <Result {...shown} {...{ bands, answers, views, finished, onDelete }} />;
  // an emergency is told at once: it needs no arithmetic, and is the first heading then
  const flags = settledRedFlags(guide, answers).filter(({ urgency }) => urgency === 'emergency');
  const isFirst = flags.length === 0;
  return (
    <>
      {!isFirst && <EmergencyAtOnce guide={guide} flags={flags} />}
      {failure === undefined ? (
        <Loading words={result.working} />
      ) : failure instanceof OtherGuideError ? (
        <OtherGuide level={isFirst ? 1 : 2} />
      ) : (
        <CannotLoad title={isFirst ? result.title : undefined} words={words.cannotWork} onTryAgain={again} />
      )}
    </>
  );
}

type Asked = Omit<Props, 'finished' | 'onDelete' | 'views'>;

function useTelling(asked: Asked) {
  const [shown, setShown] = useState<Shown | undefined>(undefined);
  const [bands, setBands] = useState<Bands | undefined>(undefined);
  const [failure, setFailure] = useState<Error | undefined>(undefined);
  const [tries, setTries] = useState(1);
  useEffect(() => {
    let wanted = true;
    setFailure(undefined);
    const tell = async (): Promise<void> => {
      const ready = await work(asked);
      if (!wanted) return;
      setShown(ready);
      const request = { answers: asked.answers, denied: {} };
      // without bands the result says no more than it knows
      const drawn = await asked.askAssessor('bands', request).catch(() => undefined);
      if (wanted) setBands(drawn);
    };
    tell().catch((error: Error) => {
      setFailure(error);
      asked.onFailed(error);
    });
    return () => {
      wanted = false;
    };
  }, [tries]);
  useEffect(() => {
    if (shown !== undefined) asked.onTold();
  }, [shown]);
  return { shown, bands, failure, again: () => setTries((before) => before + 1) };
}

async function work({ guide, answers, askAssessor, texts }: Asked) {
  const [told, read] = await Promise.all([askAssessor('assess', { answers, denied: {} }), texts()]);
  return { told, guide: withTexts(guide, read) };
}
