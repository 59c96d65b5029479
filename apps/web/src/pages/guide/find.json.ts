/** The pages with their sentences, and the indexes by which they are found: only the page that finds fetches it. */
import { findFile } from '../../find/findFile.ts';
import { guide } from '../../reading/theGuide.ts';

export const GET = () =>
  new Response(JSON.stringify(findFile(guide)), { headers: { 'content-type': 'application/json' } });
