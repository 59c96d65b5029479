/** Each drawing of the guide as a file, for the result to put inline. */
import type { APIRoute } from 'astro';
import { drawings } from '../../../reading/theGuide.ts';

export const getStaticPaths = () => Object.keys(drawings).map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(drawings[params['id']!], { headers: { 'content-type': 'image/svg+xml' } });
