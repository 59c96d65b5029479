import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSurroundings } from '../surroundings/surroundings.ts';

type Props = { readonly id: string; readonly title: string };

/** The drawing inline, so that it takes the colours of the theme; its own title and description tell what it shows. */
export function DrawingOf({ id, title }: Props) {
  const { drawing } = useSurroundings();
  const [drawn, setDrawn] = useState<ComponentChildren>(null);
  useEffect(() => void drawing(id).then(setDrawn, () => setDrawn(null)), [id]);
  if (drawn === null) return null;
  return (
    <figure class="drawing">
      {drawn}
      <figcaption class="small soft">{title}</figcaption>
    </figure>
  );
}
