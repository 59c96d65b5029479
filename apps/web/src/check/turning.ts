/** Turning a page: the next one is worked out ahead, a slow one is waited for calmly, and a new page begins at its top. */
import type { NextPage } from '@footing/assessment';
import { OtherGuideError } from '@footing/assessment/packed';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Loaded } from '../guideData/fetchGuide.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { answersSoFar, type Interview, isOver, turned, unanswered } from './interview.ts';

/** `other-guide`: the app was updated meanwhile, so that trying again cannot help and loading the page anew does. */
export type Turning = 'no' | 'busy' | 'failed' | 'other-guide';
type Source = Pick<Loaded, 'guide' | 'askAssessor'>;

/** Shorter waits are not worth a word. */
const busyAfterMs = 150;

/**
 * Turns to the next page. It is asked for as soon as the open page is answered, while the person still looks at it, so that
 * "next" mostly only has to show it. What is answered while it is waited for counts.
 */
export function useTurning(
  { guide, askAssessor }: Source,
  interview: Interview,
  onTurned: (next: Interview) => void,
): { readonly turning: Turning; readonly turn: () => void } {
  const [turning, setTurning] = useState<Turning>('no');
  const now = useRef(interview);
  now.current = interview;
  const ahead = useRef<Ahead | undefined>(undefined);
  const ask = (from: Interview): Ahead => {
    if (ahead.current?.from === from && ahead.current.failed !== true) return ahead.current;
    ahead.current = askAhead(from, askAssessor('next', { answers: answersSoFar(guide, from), denied: {} }));
    return ahead.current;
  };
  const ready = (from: Interview): boolean => !isOver(from) && unanswered(guide, from).length === 0;

  useEffect(() => {
    if (ready(interview)) ask(interview);
  }, [interview]);

  const arrive = (from: Interview, page: NextPage | null): void => {
    setTurning('no');
    onTurned(turned(from, page));
  };
  const wait = async (place: number): Promise<void> => {
    const slow = setTimeout(() => setTurning('busy'), busyAfterMs);
    try {
      for (;;) {
        const from = now.current;
        if (from.at !== place || !ready(from)) return setTurning('no');
        const page = await ask(from).page;
        if (now.current === from) return arrive(from, page);
      }
    } catch (error) {
      setTurning(error instanceof OtherGuideError ? 'other-guide' : 'failed');
    } finally {
      clearTimeout(slow);
    }
  };
  const turn = (): void => {
    const { from, here } = ask(interview);
    if (here !== undefined) arrive(from, here.page);
    else {
      setTurning((before) => (before === 'failed' ? 'busy' : before));
      void wait(interview.at);
    }
  };
  return { turning, turn };
}

/** The page after an interview, on its way or here. */
type Ahead = {
  readonly from: Interview;
  readonly page: Promise<NextPage | null>;
  here?: { readonly page: NextPage | null };
  failed?: true;
};

function askAhead(from: Interview, page: Promise<NextPage | null>): Ahead {
  const ahead: Ahead = { from, page };
  page.then(
    (arrived) => {
      ahead.here = { page: arrived };
    },
    () => {
      ahead.failed = true;
    },
  );
  return ahead;
}

/** A new page begins at its top, for the eye and for a screen reader; the first one is left alone. */
export function useTopOnTurn(place: RefObject<HTMLElement>, shown: unknown): void {
  const { toTop } = useSurroundings();
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (place.current === null) return;
    toTop(place.current);
    place.current.focus({ preventScroll: true });
  }, [place, shown]);
}
