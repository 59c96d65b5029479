/** What a link held: the page to read and print, and the document to save for records. */
import type { Sheet } from '@footing/exchange/page';
import { useEffect, useState } from 'preact/hooks';
import type { MapParts } from '../clinician/SheetMap.tsx';
import { SheetPage } from '../clinician/SheetPage.tsx';
import { saveFile } from '../diary/saveFile.ts';
import type { CheckFile } from '../guideData/fetchCheck.ts';
import { fetchFile } from '../guideData/fetchFile.ts';
import { view } from '../words/en/clinician.ts';

type Props = {
  /** Undefined: no page of Footing, so that there is only something to save. */
  readonly sheet: Sheet | undefined;
  readonly content: string;
};

export function OpenedPage({ sheet, content }: Props) {
  const map = useMap();
  const save = (): void => saveFile('footing-page.fhir.json', content, 'application/fhir+json');
  return (
    <div class="opened">
      <div class="no-print opened-actions">
        {sheet === undefined && <h1>{view.title}</h1>}
        {sheet === undefined && <p>{view.foreign}</p>}
        <p class="turns">
          {sheet !== undefined && (
            <button type="button" class="button" onClick={() => window.print()}>
              {view.print}
            </button>
          )}
          <button type="button" class="button quiet" onClick={save}>
            {view.save}
          </button>
        </p>
        <p class="small soft">{view.note}</p>
      </div>
      {sheet !== undefined && <SheetPage sheet={sheet} map={map} />}
    </div>
  );
}

/** The drawings; without them the page still tells the places in words. */
function useMap(): MapParts | undefined {
  const [map, setMap] = useState<MapParts>();
  useEffect(() => {
    fetchFile('/guide/check.json')
      .then((response) => response.json() as Promise<CheckFile>)
      .then(({ views, guide: { regions } }) => setMap({ views, regions }))
      .catch(() => undefined);
  }, []);
  return map;
}
