import type { Guide } from '@footing/guide';
import { formsOf } from './forms.ts';
import { heardForms } from './heardForms.ts';
import { type GuideNetwork, networkOfForms } from './networkOfForms.ts';

/** The network of the guide: what its authors expect of each form of each cause, with its reports counted in. */
export function networkOfGuide(guide: Guide): GuideNetwork {
  return networkOfForms(guide, heardForms(guide, formsOf(guide)));
}
