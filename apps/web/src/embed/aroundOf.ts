/** What is around the check in the component: nothing is fetched, nothing is stored, and links open beside the page. */
import { styles } from 'virtual:embedded';
import type { Keeping, Surroundings } from '../surroundings/surroundings.ts';
import { baseAddress } from './baseAddress.ts';
import { drawingNamed, guideSources } from './embeddedGuide.ts';
import { forClinicianHere } from './forClinicianHere.tsx';
import { printPage } from './printPage.tsx';

/** What does not depend on the part that is shown. */
export type Around = Omit<Surroundings, 'toResult' | 'toCheck'>;

/** @param script the address that the script came from. */
export function aroundOf(host: HTMLElement, root: ShadowRoot, keeping: Keeping, script: string): Around {
  const base = baseAddress(host.getAttribute('base'), script, host.baseURI);
  return {
    keeping,
    pageAddress: (path) => (base === undefined ? undefined : base + path),
    linksOpenBeside: true,
    ownSessions: undefined,
    sources: async () => guideSources(),
    drawing: async (id) => drawingNamed(id),
    // the page may say by scroll-margin how much of its window a header of its own covers
    toTop: () => host.scrollIntoView({ block: 'start', behavior: 'instant' }),
    useForClinician: forClinicianHere((page, onSilence) => printPage(root, styles, page, onSilence)),
  };
}
