import type { RedFlag } from '@footing/guide';
import type { Answers } from './answers.ts';
import type { AskedGuide } from './askedGuide.ts';
import { standing } from './condition.ts';

/** The red flags that hold whatever is answered to the questions not asked yet. */
export function settledRedFlags<Flag extends Pick<RedFlag, 'when'>>(
  { redFlags }: { readonly redFlags: readonly Flag[] },
  answers: Answers,
): Flag[] {
  return redFlags.filter((flag) => standing(flag.when, answers) === 'yes');
}

/** Those of them that are told at once, whatever is left to ask. */
export function settledEmergencies(guide: Pick<AskedGuide, 'redFlags'>, answers: Answers): RedFlag[] {
  return settledRedFlags(guide, answers).filter((flag) => flag.urgency === 'emergency');
}
