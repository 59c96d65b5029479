/** Where it is felt, drawn: the views of the body map on which something is marked. */
import type { AskedGuide } from '@footing/assessment';
import type { Sheet } from '@footing/exchange/page';
import type { View } from '@footing/guide/body-map';
import { Drawing } from '../bodyMap/Drawing.tsx';
import { marksOf } from '../bodyMap/marks.ts';
import { clinician } from '../words/en/clinician.ts';

export type MapParts = { readonly views: readonly View[]; readonly regions: AskedGuide['regions'] };

/** More drawings would push the page beyond one side of paper. */
const mostViews = 3;

export function SheetMap({ views, regions, sheet }: MapParts & { readonly sheet: Sheet }) {
  const known = sheet.regions.filter((id) => Object.hasOwn(regions, id));
  const wanted = new Set<string>(known.map((id) => regions[id]!.view));
  const shown = views.filter(({ id }) => wanted.has(id)).slice(0, mostViews);
  if (shown.length === 0) return null;
  const marks = marksOf(regions, known, sheet.sides);
  return (
    <figure class="sheet-map">
      {shown.map((view) => (
        <Drawing key={view.id} view={view} regions={regions} marks={marks} onPaint={() => undefined} />
      ))}
      <figcaption>
        {clinician.map} {isSideTold(sheet.sides) ? '' : clinician.sideNotTold}
      </figcaption>
    </figure>
  );
}

/** Without it both sides are marked, which must not be read as both. */
function isSideTold(sides: string | null): boolean {
  return sides !== null;
}
