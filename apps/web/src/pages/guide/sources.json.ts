/** Every source: fetched when a reader opens the first of them. */
import { guide } from '../../reading/theGuide.ts';

export const GET = () =>
  new Response(JSON.stringify(guide.sources), { headers: { 'content-type': 'application/json' } });
