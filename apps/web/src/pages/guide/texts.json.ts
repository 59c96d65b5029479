/** What a result tells of causes and changes. */
import { packTexts } from '@footing/assessment/packed';
import { guide } from '../../reading/theGuide.ts';

export const GET = () =>
  new Response(JSON.stringify(packTexts(guide)), { headers: { 'content-type': 'application/json' } });
