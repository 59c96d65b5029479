import type { MapParts } from '../clinician/SheetMap.tsx';
import { SheetPage } from '../clinician/SheetPage.tsx';
import { share } from '../words/en/clinician.ts';
import type { DocumentToShare } from './documentToShare.ts';

type Props = { readonly document: DocumentToShare; readonly map: MapParts };

/** All that will be shared: the page, and the same as data. */
export function SharePreview({ document: { sheet, content }, map }: Props) {
  return (
    <>
      <p>
        <strong>{share.previewTitle}</strong>
      </p>
      <p class="small">{share.previewLead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="share-preview" aria-label={share.preview} tabIndex={0}>
        <SheetPage sheet={sheet} map={map} inside />
      </section>
      <details class="more small">
        <summary>{share.raw}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <pre class="share-raw" tabIndex={0}>
          {JSON.stringify(JSON.parse(content), null, 1)}
        </pre>
      </details>
    </>
  );
}
