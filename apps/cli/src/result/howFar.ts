import { type Answers, signsLeft } from '@footing/assessment';
import type { Guide } from '@footing/guide';

/** How far the interview came. `not-all-signs`: a warning sign that could make it more urgent was not asked. */
export type HowFar = 'all' | 'all-signs' | 'not-all-signs';

/** @param finished false when the person stopped, or the input ended, before the interview was over. */
export function howFarAsked(guide: Guide, answers: Answers, finished: boolean): HowFar {
  if (finished) return 'all';
  return signsLeft(guide, answers).length === 0 ? 'all-signs' : 'not-all-signs';
}
