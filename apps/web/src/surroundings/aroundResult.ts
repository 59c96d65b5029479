import { useOwnForClinician } from '../clinician/useOwnForClinician.tsx';
import { link } from '../layouts/link.ts';
import { AfterTrialsHere } from '../trial/AfterTrialsHere.tsx';
import { keptTrials } from '../trial/keptTrials.ts';
import { aroundCheck } from './aroundCheck.tsx';
import type { Surroundings } from './surroundings.ts';

/** Around the result, on the app's own pages: trials, and the page for a clinician. */
export const aroundResult: Surroundings = {
  ...aroundCheck,
  ownSessions: {
    AfterTrials: AfterTrialsHere,
    underTest: () => keptTrials().current?.change,
    testAddress: (change) => link(`/trial/?change=${change}`),
    eventAddress: link('/event/'),
  },
  useForClinician: useOwnForClinician,
};
