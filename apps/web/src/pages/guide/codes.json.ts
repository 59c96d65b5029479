/** The codes that the guide gives for each cause: only a document for medical records needs them. */
import { guide } from '../../reading/theGuide.ts';

const codes = Object.fromEntries(guide.causes.map((cause) => [cause.id, cause.codes]));

export const GET = () =>
  new Response(JSON.stringify(codes), { headers: { 'content-type': 'application/json' } });
