/** What finished trials changed, on a page that has no assessor of its own: nothing is fetched where no trial is finished. */
import type { Answers, Assessor, ToldGuide } from '@footing/assessment';
import { OtherGuideError, withTexts } from '@footing/assessment/packed';
import { useEffect, useState } from 'preact/hooks';
import { fetchTexts } from '../guideData/fetchGuide.ts';
import { OtherGuide } from '../guideData/OtherGuide.tsx';
import type { AfterTrials as AfterTrialsPart } from './AfterTrials.tsx';
import { keptTrials } from './keptTrials.ts';

type Ready = {
  readonly assessor: Assessor;
  readonly guide: ToldGuide;
  readonly AfterTrials: typeof AfterTrialsPart;
};

type Props = { readonly answers: Answers; readonly signsLeft: boolean };

/** What cannot be fetched is left out, but for another version of the guide: loading the page anew brings it. */
export function AfterTrialsHere(props: Props) {
  const [ready, setReady] = useState<Ready | 'other-guide' | undefined>(undefined);
  useEffect(() => {
    if (keptTrials().finished.length === 0) return;
    const failed = (error: unknown): void =>
      setReady(error instanceof OtherGuideError ? 'other-guide' : undefined);
    void fetchReady().then(setReady, failed);
  }, []);
  if (ready === undefined) return null;
  if (ready === 'other-guide') return <OtherGuide level={2} />;
  const { AfterTrials, ...known } = ready;
  return <AfterTrials {...known} {...props} />;
}

async function fetchReady(): Promise<Ready> {
  const [{ fetchAssessor }, { AfterTrials }] = await Promise.all([
    import('../guideData/fetchAssessor.ts'),
    import('./AfterTrials.tsx'),
  ]);
  const [{ assessor }, texts] = await Promise.all([fetchAssessor(), fetchTexts()]);
  return { assessor, guide: withTexts(assessor.guide, texts), AfterTrials };
}
