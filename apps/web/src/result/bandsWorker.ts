/** Draws the bands apart from the page: they take longer than a page may stand still. */
import type { AssessmentRequest } from '@footing/assessment';
import { fetchAssessor } from '../guideData/fetchGuide.ts';
import type { Band } from './band.ts';

export type Bands = Readonly<Record<string, Band>>;

addEventListener('message', async ({ data }: MessageEvent<AssessmentRequest>) => {
  const { assessor } = await fetchAssessor();
  const bands: Bands = Object.fromEntries(assessor.assess(data).causes.map(({ id, band }) => [id, band]));
  postMessage(bands);
});
