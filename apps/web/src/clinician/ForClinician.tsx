/** On the result: what the person wants to know, the page to print, and sharing it by a link. */
import type { Answers, AssessmentWithoutBands, ToldGuide } from '@footing/assessment';
import { clinicianPage, type Sheet, sheetOf, type TrialRecord } from '@footing/exchange/page';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Bands } from '../assessor/messages.ts';
import { keepWantsToKnow, keptWantsToKnow } from '../check/keep.ts';
import { ShareHere } from '../share/ShareHere.tsx';
import { keptTrials } from '../trial/keptTrials.ts';
import { clinician } from '../words/en/clinician.ts';
import type { MapParts } from './SheetMap.tsx';

type Result = {
  readonly guide: ToldGuide;
  readonly answers: Answers;
  readonly assessment: AssessmentWithoutBands;
  readonly bands: Bands | undefined;
};

export type OwnSheet = {
  readonly sheet: Sheet;
  readonly wantsToKnow: string;
  readonly onWantsToKnow: (words: string) => void;
};

/** The page of this result, with the person's own words and the trials on this device. */
export function useOwnSheet({ guide, answers, assessment, bands }: Result): OwnSheet {
  const [wantsToKnow, setWantsToKnow] = useState(keptWantsToKnow);
  const trials = useTrials();
  const sheet = useMemo(() => {
    const causes = assessment.causes.map((cause) => ({
      ...cause,
      ...(bands?.[cause.id] === undefined ? {} : { band: bands[cause.id]! }),
    }));
    const request = { answers, denied: {} };
    const time = new Date().toISOString();
    const assessed = { ...assessment, causes };
    return sheetOf(clinicianPage({ guide, request, assessment: assessed, time, trials, wantsToKnow }));
  }, [guide, answers, assessment, bands, trials, wantsToKnow]);
  const onWantsToKnow = (words: string): void => {
    setWantsToKnow(words);
    keepWantsToKnow(words);
  };
  return { sheet, wantsToKnow, onWantsToKnow };
}

type Props = Omit<OwnSheet, 'sheet'> & { readonly answers: Answers; readonly map: MapParts };

export function ForClinician({ answers, wantsToKnow, onWantsToKnow, map }: Props) {
  return (
    <section class="result-part for-clinician" id="for-clinician">
      <h2>{clinician.title}</h2>
      <p>{clinician.lead}</p>
      <label class="wants-to-know">
        <span>{clinician.wantsToKnow}</span>
        <span class="small soft">{clinician.wantsToKnowHelp}</span>
        <textarea
          rows={2}
          maxLength={400}
          value={wantsToKnow}
          onInput={(event) => onWantsToKnow(event.currentTarget.value)}
        />
      </label>
      <p class="turns">
        <button type="button" class="button" onClick={() => window.print()}>
          {clinician.print}
        </button>
      </p>
      <ShareHere answers={answers} wantsToKnow={wantsToKnow} map={map} />
    </section>
  );
}

/** The measured results of trials; nothing is loaded where there was no trial. */
function useTrials(): readonly TrialRecord[] {
  const [trials, setTrials] = useState<readonly TrialRecord[]>([]);
  useEffect(() => {
    const { current, finished } = keptTrials();
    if (current === null && finished.length === 0) return;
    // without them the page says what the person says
    void readTrials().then(setTrials, () => undefined);
  }, []);
  return trials;
}

async function readTrials(): Promise<readonly TrialRecord[]> {
  const [{ ownRecords }, { fetchAssessor }] = await Promise.all([
    import('./ownRecords.ts'),
    import('../guideData/fetchGuide.ts'),
  ]);
  return (await ownRecords((await fetchAssessor()).assessor.guide)).trials;
}
