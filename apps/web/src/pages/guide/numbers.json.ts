/** The numbers of the guide, which only the worker that assesses needs. */
import { packGuide, partPacked } from '@footing/assessment/packed';
import { guide } from '../../reading/theGuide.ts';

export const GET = () =>
  new Response(JSON.stringify(partPacked(packGuide(guide)).numbers), {
    headers: { 'content-type': 'application/json' },
  });
