/** The guide as asking needs it, with the body map. */
import { packGuide, partPacked } from '@footing/assessment/packed';
import type { CheckData } from '../../guideData/fetchGuide.ts';
import { guide, views } from '../../reading/theGuide.ts';

export const GET = () => {
  const data: CheckData = { guide: partPacked(packGuide(guide)).asked, views };
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
};
