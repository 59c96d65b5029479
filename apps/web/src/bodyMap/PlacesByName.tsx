import { labelOf } from '@footing/assessment';
import { bodyMap } from '../words/en/check.ts';
import type { MapProps } from './mapProps.ts';
import { isMarked, marked, type Side } from './marks.ts';
import { placeName } from './PlaceChips.tsx';
import { viewOrder } from './viewOrder.ts';

/** Every region as a named checkbox, left and right apart: all that the drawings can do, by keyboard and by ear. */
export function PlacesByName(props: MapProps) {
  const { regions } = props;
  return (
    <details class="map-names">
      <summary>{bodyMap.byName}</summary>
      {viewOrder.map((view) => (
        <fieldset key={view}>
          <legend>{bodyMap.views[view]}</legend>
          {Object.entries(regions)
            .filter(([, region]) => region.view === view)
            .map(([id, { sided }]) => (
              <div class="map-name" key={id}>
                {(sided ? (['left', 'right'] as const) : (['middle'] as const)).map((side) => (
                  <Box key={side} {...props} region={id} side={side} />
                ))}
              </div>
            ))}
        </fieldset>
      ))}
    </details>
  );
}

function Box({
  question,
  marks,
  onMarks,
  region,
  side,
}: MapProps & { readonly region: string; readonly side: Side }) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        name={`place ${side} ${region}`}
        checked={isMarked(marks, side, region)}
        onChange={(event) => onMarks(marked(marks, side, region, event.currentTarget.checked))}
      />
      <span>{placeName(labelOf(question, region), side)}</span>
    </label>
  );
}
