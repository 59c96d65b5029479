/** The sources of the guide, got when the first of them is opened: most readers open few. */
import type { AskedGuide } from '@footing/assessment';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSurroundings } from '../surroundings/surroundings.ts';

type Sources = AskedGuide['sources'];

/** The guide, and where its sources are opened. Where they cannot be fetched, the links to the evidence stay. */
export function useSources<G extends { readonly sources: Sources }>(
  guide: G,
): readonly [G, RefObject<HTMLDivElement>] {
  const surroundings = useSurroundings();
  const place = useRef<HTMLDivElement>(null);
  const [sources, setSources] = useState<Sources | undefined>(undefined);
  const fetched = useRef(false);
  // before the page is painted: who opens one at once must not go unheard
  useLayoutEffect(() => {
    const onToggle = ({ target }: Event): void => {
      if (fetched.current || !(target as Element).matches('.why-source')) return;
      fetched.current = true;
      surroundings.sources().then(setSources, () => {
        fetched.current = false;
      });
    };
    // "toggle" does not bubble
    place.current?.addEventListener('toggle', onToggle, { capture: true });
    return () => place.current?.removeEventListener('toggle', onToggle, { capture: true });
  }, []);
  return [sources === undefined ? guide : { ...guide, sources }, place];
}
