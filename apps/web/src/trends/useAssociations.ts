/** What goes with the numbness of these sessions; undefined while it is worked out, which takes a moment for years of them. */
import { type Associations, associationsOf, type Session } from '@footing/diary';
import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from '../layouts/afterPaint.ts';

export function useAssociations(sessions: readonly Session[] | undefined): Associations | undefined {
  const [found, setFound] = useState<Associations | undefined>(undefined);
  useEffect(() => {
    if (sessions === undefined) return undefined;
    let isGone = false;
    void afterPaint().then(() => isGone || setFound(associationsOf(sessions)));
    return () => {
      isGone = true;
    };
  }, [sessions]);
  return found;
}
