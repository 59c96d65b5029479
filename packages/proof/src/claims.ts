import type { Claim } from './claim.ts';
import { changesAreSpared } from './claims/changesAreSpared.ts';
import { emergenciesHaveARule } from './claims/emergenciesHaveARule.ts';
import { everyRuleCanFire } from './claims/everyRuleCanFire.ts';
import { noInterviewEndsEarly } from './claims/noInterviewEndsEarly.ts';
import { noRuleIsSwallowed } from './claims/noRuleIsSwallowed.ts';
import { posteriorKeepsFloor } from './claims/posteriorKeepsFloor.ts';
import { unknownNeverClears } from './claims/unknownNeverClears.ts';
import { warningSignsNeverLower } from './claims/warningSignsNeverLower.ts';

/** All that is proved, in the order in which it is told. */
export const claims: readonly Claim[] = [
  everyRuleCanFire,
  noRuleIsSwallowed,
  warningSignsNeverLower,
  unknownNeverClears,
  noInterviewEndsEarly,
  posteriorKeepsFloor,
  changesAreSpared(),
  emergenciesHaveARule,
];
