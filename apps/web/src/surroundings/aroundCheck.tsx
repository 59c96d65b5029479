/** Around the check, on the app's own pages. */
import { inBrowser } from '../check/keep.ts';
import { fetchDrawing, fetchSources } from '../guideData/fetchGuide.ts';
import { link } from '../layouts/link.ts';
import type { Surroundings } from './surroundings.ts';

/** Around the check: nothing that only a result has, so that it need not be loaded. */
export const aroundCheck: Surroundings = {
  keeping: inBrowser,
  toResult: link('/result/'),
  toCheck: link('/check/'),
  pageAddress: link,
  linksOpenBeside: false,
  ownSessions: undefined,
  sources: fetchSources,
  drawing: async (id) => <div dangerouslySetInnerHTML={{ __html: await fetchDrawing(id) }} />,
  toTop: () => window.scrollTo({ top: 0, behavior: 'instant' }),
  useForClinician: () => ({ section: null, paper: null }),
};
