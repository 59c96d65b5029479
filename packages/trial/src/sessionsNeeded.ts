/** How many more sessions until a verdict is likely. */
import type { Analysis } from './analyse.ts';
import { models } from './models.ts';
import { upperQuantile, upperTail } from './normal.ts';
import type { Arm } from './observation.ts';
import { laterAtAllAsked, quarterLater, quarterSooner, verdictRules } from './verdict.ts';

export type SessionsNeeded = {
  /**
   * Null when even 30 with and without the change would probably not tell, or numbness hardly comes; before the trial has the
   * sessions that any takes, those 30.
   */
  readonly more: Readonly<Record<Arm, number>> | null;
  /** P(a verdict after them), by what is known now; 1 when there is one already. */
  readonly probabilityOfVerdict: number;
};

/**
 * A verdict is then more likely than not. Asking for more certainty would tell most people that no number will do,
 * and the reckoning errs on the careful side (docs/evidence/trial-check.md).
 */
export const wanted = 0.5;

/** Nobody should be asked for more sessions of one kind. */
const mostPerArm = 30;

type Known = Pick<
  Analysis,
  'verdict' | 'sessions' | 'onsets' | 'sessionsPerArm' | 'models' | 'noNumbness' | 'logRatio' | 'sdOfLogTimes'
>;

/**
 * Whether numbness hardly comes without the change, nor with it: there is then nothing that could be seen to come later, and no number
 * of like sessions to promise.
 */
export function hardlyComes({
  verdict,
  sessions,
  onsets,
}: Pick<Known, 'verdict' | 'sessions' | 'onsets'>): boolean {
  const { sessionsPerArm, baselineOnsets } = verdictRules;
  if (verdict !== 'too-early' || sessions.baseline < sessionsPerArm) return false;
  return Math.max(onsets.baseline, onsets.change) < baselineOnsets;
}

/**
 * The fewest sessions, as many with as without the change in the end, after which a verdict other than "too early"
 * has a chance of a half. The posterior of the log ratio is taken as normal: its variance shrinks by the information
 * that further sessions bring on average, and its mean moves by what is left (D. J. Spiegelhalter et al., Bayesian
 * Approaches to Clinical Trials, 2004, ch. 6).
 */
export function sessionsNeeded(known: Known): SessionsNeeded {
  const none = { baseline: 0, change: 0 };
  if (known.verdict !== 'too-early') return { more: none, probabilityOfVerdict: 1 };
  if (hardlyComes(known)) return { more: null, probabilityOfVerdict: probabilityAfter(known, none) };
  const done = Math.min(known.sessions.baseline, known.sessions.change);
  for (let target = Math.max(known.sessionsPerArm, done + 1); target <= mostPerArm; target++) {
    const needed = neededUpTo(known, target);
    if (needed.probabilityOfVerdict >= wanted) return needed;
  }
  const most = neededUpTo(known, mostPerArm);
  // too few sessions to give a trial up for
  return done < known.sessionsPerArm ? most : { ...most, more: null };
}

/** What is lacking of so many sessions with and without the change, and what they promise. */
function neededUpTo(known: Known, target: number) {
  const { baseline, change } = known.sessions;
  const more = { baseline: Math.max(0, target - baseline), change: Math.max(0, target - change) };
  return { more, probabilityOfVerdict: probabilityAfter(known, more) };
}

/** P(a verdict) after so many more sessions. */
export function probabilityAfter(known: Known, more: Readonly<Record<Arm, number>>): number {
  const { mean, sd } = known.logRatio;
  const gained = information(known, more) - information(known, { baseline: 0, change: 0 });
  const later = Math.sqrt(1 / (1 / sd ** 2 + Math.max(0, gained)));
  const drift = Math.sqrt(Math.max(1e-12, sd ** 2 - later ** 2));
  const { helped, madeItWorse, didNot } = verdictRules;
  const reach = (probability: number): number => upperQuantile(1 - probability) * later;
  const asked = laterAtAllAsked(fewestAfter(known, more));
  const high = Math.max(reach(asked), Math.log(quarterLater) + reach(helped.quarterLater));
  const low = Math.log(quarterLater) - reach(1 - didNot.quarterLaterAtMost);
  const worse = Math.min(
    -reach(madeItWorse.soonerAtAll),
    Math.log(quarterSooner) - reach(madeItWorse.quarterSooner),
  );
  const below = (value: number): number => 1 - upperTail((value - mean) / drift);
  const any = upperTail((high - mean) / drift) + below(Math.max(low, worse));
  // only that it made things worse needs no numbness without the change
  return any - (1 - enoughOnsets(known, more.baseline)) * (any - below(worse));
}

/** P(numbness without the change in as many sessions as help and none need), each of the further ones by itself. */
function enoughOnsets({ onsets, noNumbness }: Known, more: number): number {
  const without = noNumbness.baseline.probability;
  const none = without ** more;
  switch (Math.max(0, verdictRules.baselineOnsets - onsets.baseline)) {
    case 0:
      return 1;
    case 1:
      return 1 - none;
    default:
      return more === 0 ? 0 : 1 - none - more * (1 - without) * without ** (more - 1);
  }
}

function fewestAfter({ sessions }: Known, more: Readonly<Record<Arm, number>>): number {
  return Math.min(sessions.baseline + more.baseline, sessions.change + more.change);
}

/** What the sessions say of the log ratio, as one over the variance. */
function information(known: Known, more: Readonly<Record<Arm, number>>): number {
  const [baseline, change] = (['baseline', 'change'] as const).map(
    (arm) => (known.sessions[arm] + more[arm]) * informationOfSession(known, arm),
  );
  if (baseline === 0 || change === 0) return 0;
  return 1 / (known.sdOfLogTimes ** 2 * (1 / baseline! + 1 / change!));
}

/** In sessions whose onset is seen: one that ends long before numbness would have come tells next to nothing. */
function informationOfSession({ models: fits, noNumbness }: Known, arm: Arm): number {
  const onsetShare = 1 - noNumbness[arm].probability;
  return models.reduce((sum, { name, informationOf }) => {
    const { probability } = fits.find((fit) => fit.name === name)!;
    return sum + probability * informationOf(onsetShare);
  }, 0);
}
