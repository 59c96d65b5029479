/** From answers to what a result tells, and anew when they change: what stands is shown until the new is whole. */
import type { Answers, AskedGuide, GuideTexts, ToldGuide } from '@footing/assessment';
import { withTexts } from '@footing/assessment/packed';
import { useEffect, useState } from 'preact/hooks';
import type { Bands } from '../assessor/messages.ts';
import type { ResultTold } from '../assessor/told.ts';
import { withSourceNames } from '../assessor/withSourceNames.ts';
import type { Loaded } from '../guideData/fetchGuide.ts';

export type Asked = Pick<Loaded, 'askAssessor'> & {
  readonly guide: AskedGuide;
  readonly answers: Answers;
  readonly texts: () => Promise<GuideTexts>;
  readonly onTold: () => void;
  readonly onFailed: (error: unknown) => void;
};

export type Shown = {
  readonly told: ResultTold;
  readonly guide: ToldGuide;
  /** The answers that it tells of. */
  readonly answers: Answers;
  /** The band of each cause, once drawn: they take longest. */
  readonly bands: Bands | undefined;
};

export type Telling = {
  readonly shown: Shown | undefined;
  readonly failure: Error | undefined;
  readonly again: () => void;
};

export function useTelling(asked: Asked): Telling {
  const [shown, setShown] = useState<Shown | undefined>(undefined);
  const [failure, setFailure] = useState<Error | undefined>(undefined);
  const [tries, setTries] = useState(1);
  useEffect(() => {
    let wanted = true;
    const show = (next: Shown): void => {
      if (wanted) setShown(next);
    };
    setFailure(undefined);
    tellOf(asked, shown === undefined, show).catch((error: Error) => {
      if (!wanted) return;
      setFailure(error);
      asked.onFailed(error);
    });
    return () => {
      wanted = false;
    };
  }, [tries, asked.answers]);
  const isThere = shown !== undefined;
  useEffect(() => {
    if (isThere) asked.onTold();
  }, [isThere]);
  return { shown, failure, again: () => setTries((before) => before + 1) };
}

/** The first time all but the bands is shown as soon as it is known; later only the whole, so that nothing jumps twice. */
async function tellOf(asked: Asked, isFirst: boolean, show: (next: Shown) => void): Promise<void> {
  const { guide, answers, askAssessor, texts } = asked;
  const request = { answers, denied: {} };
  const [told, read] = await Promise.all([askAssessor('assess', request), texts()]);
  // refuses the texts of another guide: their sources stand by place alone
  const whole = withTexts(guide, read);
  const named = withSourceNames(told, read.shareSources);
  const without = { told: named, guide: whole, answers, bands: undefined };
  if (isFirst) show(without);
  // without bands the result says no more than it knows
  const bands = await askAssessor('bands', request).catch(() => undefined);
  show({ ...without, bands });
}
