/** The check and the result on the app's own pages. */
import { inBrowser } from '../check/keep.ts';
import { useOwnForClinician } from '../clinician/useOwnForClinician.tsx';
import { fetchDrawing, fetchSources } from '../guideData/fetchGuide.ts';
import { link } from '../layouts/link.ts';
import { AfterTrialsHere } from '../trial/AfterTrialsHere.tsx';
import type { Surroundings } from './surroundings.ts';

export const ownPages: Surroundings = {
  keeping: inBrowser,
  toResult: link('/result/'),
  toCheck: link('/check/'),
  pageAddress: link,
  linksOpenBeside: false,
  ownSessions: {
    AfterTrials: AfterTrialsHere,
    testAddress: (change) => link(`/trial/?change=${change}`),
  },
  sources: fetchSources,
  drawing: async (id) => <div dangerouslySetInnerHTML={{ __html: await fetchDrawing(id) }} />,
  toTop: () => window.scrollTo({ top: 0, behavior: 'instant' }),
  useForClinician: useOwnForClinician,
};
