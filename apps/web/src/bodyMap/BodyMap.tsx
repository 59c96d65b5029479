/** The body map: tap or paint places on the drawings, or choose them by name. */
import { labelOf } from '@footing/assessment';
import type { View } from '@footing/guide/body-map';
import { useState } from 'preact/hooks';
import { bodyMap } from '../words/en/check.ts';
import { Drawing } from './Drawing.tsx';
import type { MapProps } from './mapProps.ts';
import { marked } from './marks.ts';
import { PlaceChips, placeName } from './PlaceChips.tsx';
import { PlacesByName } from './PlacesByName.tsx';
import { viewOrder } from './viewOrder.ts';

export function BodyMap({ views, ...props }: MapProps & { readonly views: readonly View[] }) {
  const [shown, setShown] = useState<(typeof viewOrder)[number]>('sole');
  const view = views.find(({ id }) => id === shown)!;
  const { marks, onMarks } = props;
  return (
    <div class="map">
      <p class="small soft map-hint">{bodyMap.hint}</p>
      <fieldset class="map-views">
        <legend class="only-read">{bodyMap.chooseView}</legend>
        {viewOrder.map((id) => (
          <button
            type="button"
            key={id}
            class="map-view"
            aria-pressed={id === shown}
            onClick={() => setShown(id)}
          >
            {bodyMap.views[id]}
          </button>
        ))}
      </fieldset>
      <Drawing
        key={view.id}
        view={view}
        regions={props.regions}
        marks={marks}
        onPaint={(places, on) =>
          onMarks(places.reduce((all, { side, region }) => marked(all, side, region, on), marks))
        }
      />
      <WholeAreas {...props} view={view.id} />
      <PlaceChips {...props} />
      <PlacesByName {...props} />
    </div>
  );
}

/** Coarse areas of a view as buttons: quicker than painting all of a foot. */
function WholeAreas({ regions, question, marks, onMarks, view }: MapProps & { readonly view: string }) {
  const all = Object.values(regions);
  const holdsMore = (id: string): boolean => all.filter(({ within }) => within.includes(id)).length > 1;
  const coarse = Object.entries(regions).filter(
    ([id]) => holdsMore(id) && all.some((region) => region.view === view && region.within.includes(id)),
  );
  if (coarse.length === 0) return null;
  const buttons = coarse.flatMap(([id, { sided }]) =>
    (sided ? (['left', 'right'] as const) : (['middle'] as const)).map((side) => ({ id, side })),
  );
  return (
    <fieldset class="map-whole">
      <legend class="only-read">{bodyMap.whole}</legend>
      {buttons.map(({ id, side }) => {
        const on = marks[side].includes(id);
        return (
          <button
            type="button"
            key={`${side} ${id}`}
            class="map-chip"
            aria-pressed={on}
            onClick={() => onMarks(marked(marks, side, id, !on))}
          >
            {placeName(labelOf(question, id), side)}
          </button>
        );
      })}
    </fieldset>
  );
}
