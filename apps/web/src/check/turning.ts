/** What makes turning a page quick, and where a new page begins. */
import type { Assessor } from '@footing/assessment';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { goOn, type Interview, isOver, unanswered } from './interview.ts';

/**
 * The interview one page on. It is worked out as soon as the open page is answered, while the person still looks at it, so that
 * "next" only has to show it.
 */
export function usePageAhead(assessor: Assessor, interview: Interview): () => Interview {
  const ahead = useRef<{ from: Interview; to: Interview } | undefined>(undefined);
  useEffect(() => {
    if (isOver(interview) || unanswered(assessor.guide, interview).length > 0) return undefined;
    const soon = setTimeout(() => {
      ahead.current = { from: interview, to: goOn(assessor, interview) };
    });
    return () => clearTimeout(soon);
  }, [assessor, interview]);
  return () => (ahead.current?.from === interview ? ahead.current.to : goOn(assessor, interview));
}

/** A new page begins at its top, for the eye and for a screen reader; the first one is left alone. */
export function useTopOnTurn(place: RefObject<HTMLElement>, shown: unknown): void {
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    window.scrollTo({ top: 0, behavior: 'instant' });
    place.current?.focus({ preventScroll: true });
  }, [place, shown]);
}
