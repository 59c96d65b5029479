/** For a clinician, on the app's own pages: what the person wants to know is kept, trials on this device count, and a link can be shared. */
import type { AssessmentWithoutBands } from '@footing/assessment';
import type { TrialRecord } from '@footing/exchange/page';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { keepWantsToKnow, keptWantsToKnow } from '../check/keep.ts';
import { ShareHere } from '../share/ShareHere.tsx';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { keptTrials } from '../trial/keptTrials.ts';
import { clinician } from '../words/en/clinician.ts';
import { type UseForClinician, useSheet, useWantsToKnow } from './clinicianPart.ts';
import { ForClinician } from './ForClinician.tsx';
import { SheetPage } from './SheetPage.tsx';

export const useOwnForClinician: UseForClinician = (resulted) => {
  const { wantsToKnow, onTyped, onLeft } = useWantsToKnow(keptWantsToKnow);
  const sheet = useSheet(resulted, useTrials(resulted.assessment), wantsToKnow);
  // as where the browser keeps nothing
  const { linksOpenBeside } = useSurroundings();
  const { answers, answeredAt } = resulted;
  const map = { views: resulted.views, regions: resulted.guide.regions };
  return {
    section: (
      <ForClinician
        {...{ wantsToKnow, onLeft }}
        onTyped={(words) => {
          onTyped(words);
          keepWantsToKnow(words);
        }}
        lead={clinician.lead}
        wantsToKnowHelp={linksOpenBeside ? clinician.wantsToKnowHere : clinician.wantsToKnowHelp}
        onPrint={() => window.print()}
      >
        <ShareHere {...{ answers, answeredAt, wantsToKnow, map }} />
      </ForClinician>
    ),
    paper: (
      <div class="only-print">
        <SheetPage sheet={sheet} map={map} inside />
      </div>
    ),
  };
};

/** What the trials on this device came to, by what the answers say. */
type Measure = (assessment: AssessmentWithoutBands) => readonly TrialRecord[];

const measureNone: Measure = () => [];

/** The measured results of trials; nothing is loaded where there was no trial. */
function useTrials(assessment: AssessmentWithoutBands): readonly TrialRecord[] {
  const [measure, setMeasure] = useState<Measure>(() => measureNone);
  useEffect(() => {
    const { current, finished } = keptTrials();
    if (current === null && finished.length === 0) return;
    // without them the page says what the person says
    void loadMeasure().then(
      (loaded) => setMeasure(() => loaded),
      () => undefined,
    );
  }, []);
  return useMemo(() => measure(assessment), [measure, assessment]);
}

async function loadMeasure(): Promise<Measure> {
  const [{ keptRecords, ownRecords }, { fetchAssessor }] = await Promise.all([
    import('./ownRecords.ts'),
    import('../guideData/fetchAssessor.ts'),
  ]);
  const [kept, { assessor }] = await Promise.all([keptRecords(), fetchAssessor()]);
  return (assessment) => ownRecords(assessor.guide, assessment, kept).trials;
}
