import type { Guide } from '@footing/guide';
import { finish, type Steps } from '@footing/inference';
import { formsOf } from './forms.ts';
import { heardFormsInSteps } from './heardForms.ts';
import { type GuideNetwork, networkOfFormsInSteps } from './networkOfForms.ts';

/** The network of the guide: what its authors expect of each form of each cause, with its reports counted in. */
export function networkOfGuide(guide: Guide): GuideNetwork {
  return finish(networkOfGuideInSteps(guide));
}

/** As {@link networkOfGuide}, in steps. */
export function* networkOfGuideInSteps(guide: Guide): Steps<GuideNetwork> {
  return yield* networkOfFormsInSteps(guide, yield* heardFormsInSteps(guide, formsOf(guide)));
}
