/** The result on the page of the check: loaded only where the browser does not take the answers. */
import type { Interview } from '../check/interview.ts';
import { useOwnForClinician } from '../clinician/useOwnForClinician.tsx';
import { fetchTexts, type Loaded } from '../guideData/fetchGuide.ts';
import { SurroundingsContext, useSurroundings } from '../surroundings/surroundings.ts';
import { KeptOutcome } from './KeptOutcome.tsx';

/** Without trials: their pages would know nothing of these answers. */
export function ResultHere(props: Loaded & { readonly interview: Interview }) {
  const around = useSurroundings();
  const { keeping, toCheck } = around;
  const onDelete = (): void => {
    keeping.forget();
    if (typeof toCheck !== 'string') toCheck();
  };
  return (
    <SurroundingsContext.Provider value={{ ...around, useForClinician: useOwnForClinician }}>
      <KeptOutcome {...props} {...{ onDelete }} texts={fetchTexts} onTold={() => {}} onFailed={reportError} />
    </SurroundingsContext.Provider>
  );
}
