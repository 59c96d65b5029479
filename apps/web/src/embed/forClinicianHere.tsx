/** For a clinician, on another's page: the page can be printed; nothing is kept, and there are no trials and no links. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type UseForClinician, useSheet, useWantsToKnow } from '../clinician/clinicianPart.ts';
import { ForClinician } from '../clinician/ForClinician.tsx';
import { SheetPage } from '../clinician/SheetPage.tsx';
import { embed } from '../words/en/embed.ts';

type Print = (page: ComponentChildren, onSilence: () => void) => void;

/** @param print prints a page by itself, or says that nothing came of it: then the page is shown. */
export function forClinicianHere(print: Print): UseForClinician {
  return (resulted) => {
    const { wantsToKnow, onTyped, onLeft } = useWantsToKnow(() => '');
    const sheet = useSheet(resulted, noTrials, wantsToKnow);
    const [isShown, setIsShown] = useState(false);
    const map = { views: resulted.views, regions: resulted.guide.regions };
    const section = (
      <ForClinician
        {...{ wantsToKnow, onTyped, onLeft }}
        lead={embed.forClinician}
        wantsToKnowHelp={embed.wantsToKnowHelp}
        onPrint={() => print(<SheetPage sheet={sheet} map={map} />, () => setIsShown(true))}
      >
        <div role="status">{isShown && <p class="notice">{embed.cannotPrint}</p>}</div>
        {isShown && (
          <div class="card">
            <SheetPage sheet={sheet} map={map} inside />
          </div>
        )}
      </ForClinician>
    );
    // for who prints the host's page with the result on it
    const paper = (
      <div class="only-print">
        <SheetPage sheet={sheet} map={map} inside />
      </div>
    );
    return { section, paper };
  };
}

const noTrials = [] as const;
