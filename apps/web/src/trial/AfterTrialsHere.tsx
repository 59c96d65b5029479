/** What finished trials changed, on a page that has no assessor of its own: nothing is fetched where no trial is finished. */
import type { Answers, Assessor, ToldGuide } from '@footing/assessment';
import { withTexts } from '@footing/assessment/packed';
import { useEffect, useState } from 'preact/hooks';
import { fetchAssessor, fetchTexts } from '../guideData/fetchGuide.ts';
import { AfterTrials } from './AfterTrials.tsx';
import { keptTrials } from './keptTrials.ts';

type Ready = { readonly assessor: Assessor; readonly guide: ToldGuide };

export function AfterTrialsHere({ answers }: { readonly answers: Answers }) {
  const [ready, setReady] = useState<Ready | undefined>(undefined);
  useEffect(() => {
    if (keptTrials().finished.length > 0) void fetchReady().then(setReady, () => setReady(undefined));
  }, []);
  return ready === undefined ? null : <AfterTrials {...ready} answers={answers} />;
}

async function fetchReady(): Promise<Ready> {
  const [{ assessor }, texts] = await Promise.all([fetchAssessor(), fetchTexts()]);
  return { assessor, guide: withTexts(assessor.guide, texts) };
}
