import { labelOf } from '@footing/assessment';
import { bodyMap } from '../words/en/check.ts';
import type { MapProps } from './mapProps.ts';
import { marked, type Side } from './marks.ts';

/** What is marked, in words; each can be taken away. */
export function PlaceChips({ question, marks, onMarks }: MapProps) {
  const places = (['left', 'middle', 'right'] as const).flatMap((side) =>
    marks[side].map((region) => ({ side, region, name: placeName(labelOf(question, region), side) })),
  );
  return (
    <div class="map-marked" aria-live="polite">
      <span class="small soft">{places.length === 0 ? bodyMap.nothingMarked : bodyMap.marked}</span>
      {places.map(({ side, region, name }) => (
        <button
          type="button"
          key={name}
          class="map-chip on"
          aria-label={bodyMap.remove(name)}
          onClick={() => onMarks(marked(marks, side, region, false))}
        >
          {name} <span aria-hidden="true">×</span>
        </button>
      ))}
    </div>
  );
}

export function placeName(label: string, side: Side): string {
  return side === 'middle' ? label : bodyMap.sided(label, side);
}
