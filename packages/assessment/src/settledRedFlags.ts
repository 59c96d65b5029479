import type { Guide, RedFlag } from '@footing/guide';
import type { Answers } from './answers.ts';
import { standing } from './condition.ts';

/** The red flags that hold whatever is answered to the questions not asked yet. */
export function settledRedFlags(guide: Pick<Guide, 'redFlags'>, answers: Answers): RedFlag[] {
  return guide.redFlags.filter((flag) => standing(flag.when, answers) === 'yes');
}
