import { globSync } from 'node:fs';
import { distFolder } from '../scripts/paths.ts';

/** The path of every page of the built app, such as "/causes/raynaud/". */
export function allPages(): string[] {
  return globSync('**/index.html', { cwd: distFolder })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}

/** One page of each kind. */
export const kindsOfPages = [
  '/',
  '/check/',
  '/result/',
  '/now/',
  '/diary/',
  '/trial/',
  '/trends/',
  '/event/',
  '/causes/',
  '/causes/mortons-neuroma/',
  '/activities/',
  '/activities/cycling/',
  '/changes/',
  '/changes/relace/',
  '/find/',
  '/evidence/',
  '/evidence/guideline/',
  '/about/',
  '/privacy/',
  '/safety/',
  '/report/',
  '/view/',
  '/embed/',
  '/gallery/',
  '/no-such-page/',
];
