/** What finished trials changed, on a page that has no assessor of its own: nothing is fetched where no trial is finished. */
import type { Answers, Assessor, ToldGuide } from '@footing/assessment';
import { withTexts } from '@footing/assessment/packed';
import { useEffect, useState } from 'preact/hooks';
import { fetchTexts } from '../guideData/fetchGuide.ts';
import type { AfterTrials as AfterTrialsPart } from './AfterTrials.tsx';
import { keptTrials } from './keptTrials.ts';

type Ready = {
  readonly assessor: Assessor;
  readonly guide: ToldGuide;
  readonly AfterTrials: typeof AfterTrialsPart;
};

export function AfterTrialsHere({ answers }: { readonly answers: Answers }) {
  const [ready, setReady] = useState<Ready | undefined>(undefined);
  useEffect(() => {
    if (keptTrials().finished.length > 0) void fetchReady().then(setReady, () => setReady(undefined));
  }, []);
  if (ready === undefined) return null;
  const { AfterTrials, ...known } = ready;
  return <AfterTrials {...known} answers={answers} />;
}

async function fetchReady(): Promise<Ready> {
  const [{ fetchAssessor }, { AfterTrials }] = await Promise.all([
    import('../guideData/fetchAssessor.ts'),
    import('./AfterTrials.tsx'),
  ]);
  const [{ assessor }, texts] = await Promise.all([fetchAssessor(), fetchTexts()]);
  return { assessor, guide: withTexts(assessor.guide, texts), AfterTrials };
}
