/** The guide as asking needs it, with the body map. */
import { columnsOfAsked, packGuide, partPacked } from '@footing/assessment/packed';
import type { CheckFile } from '../../guideData/fetchCheck.ts';
import { guide, views } from '../../reading/theGuide.ts';

export const GET = () => {
  const data: CheckFile = { guide: columnsOfAsked(partPacked(packGuide(guide)).asked), views };
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
};
