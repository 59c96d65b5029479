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

/** What somebody is told at once, and the ids of the emergencies that they know of from then on. */
export type TellAtOnce = { readonly tell: readonly RedFlag[]; readonly told: readonly string[] };

/**
 * Whoever was told of an emergency is not told again while it stands, nor of another beside it. One that was taken back is told
 * anew when it comes again, and so is another one then. `told` is what the last call gave; empty before the first.
 */
export function tellAtOnce(
  guide: Pick<AskedGuide, 'redFlags'>,
  answers: Answers,
  told: readonly string[],
): TellAtOnce {
  const standing = settledEmergencies(guide, answers);
  const isTold = standing.some(({ id }) => told.includes(id));
  return { tell: isTold ? [] : standing, told: standing.map(({ id }) => id) };
}
