/** For a clinician, on another's page: the page can be printed; nothing is kept, and there are no trials and no links. */
import { type UseForClinician, useSheet, useWantsToKnow } from '../clinician/clinicianPart.ts';
import { ForClinician } from '../clinician/ForClinician.tsx';
import { SheetPage } from '../clinician/SheetPage.tsx';
import { embed } from '../words/en/embed.ts';

/** @param print prints a page by itself. */
export function forClinicianHere(print: (page: preact.ComponentChildren) => void): UseForClinician {
  return (resulted) => {
    const { wantsToKnow, onTyped, onLeft } = useWantsToKnow(() => '');
    const sheet = useSheet(resulted, noTrials, wantsToKnow);
    const map = { views: resulted.views, regions: resulted.guide.regions };
    const section = (
      <ForClinician
        {...{ wantsToKnow, onTyped, onLeft }}
        lead={embed.forClinician}
        wantsToKnowHelp={embed.wantsToKnowHelp}
        onPrint={() => print(<SheetPage sheet={sheet} map={map} />)}
      />
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
