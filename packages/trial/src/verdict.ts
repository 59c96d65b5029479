/** From probabilities to one of four verdicts, by rules that are stated and tried on simulated trials. */

export type VerdictKind = 'helped' | 'did-not' | 'too-early' | 'made-it-worse';

/** A delay by a quarter is the least that counts as help. */
export const quarterLater = 1.25;

/** The same the other way round: a quarter later without the change than with it. */
export const quarterSooner = 1 / quarterLater;

/**
 * The rules. A trial without effect is called helped in fewer than five of a hundred, even by those who look after every
 * session and whose sessions differ much (docs/evidence/trial-check.md).
 */
export const verdictRules = {
  /** Fewer sessions than this with or without the change are too early. */
  sessionsPerArm: 4,
  /** With numbness in fewer sessions without the change nothing can be seen to come later. */
  baselineOnsets: 2,
  /** On few sessions chance looks most like help: with fewer of either kind than `fewBelow`, more is asked. */
  helped: { fewBelow: 6, laterAtAllOnFew: 0.999, laterAtAll: 0.992, quarterLater: 0.9 },
  madeItWorse: { soonerAtAll: 0.98, quarterSooner: 0.5 },
  didNot: { quarterLaterAtMost: 0.1 },
} as const;

/** The P(later) that "helped" asks for, with so many sessions of the kind that there are fewer of. */
export function laterAtAllAsked(fewestPerArm: number): number {
  const { fewBelow, laterAtAllOnFew, laterAtAll } = verdictRules.helped;
  return fewestPerArm < fewBelow ? laterAtAllOnFew : laterAtAll;
}

export type VerdictInput = {
  readonly sessions: { readonly baseline: number; readonly change: number };
  readonly sessionsPerArm: number;
  /** Sessions without the change in which numbness came. */
  readonly baselineOnsets: number;
  readonly ratioBelow: (ratio: number) => number;
};

/**
 * Help, and none, need numbness in at least two sessions without the change (what never came cannot be seen to come later) and as many sessions as
 * the change takes to work; that it made it worse is told as soon as any trial may tell something.
 */
export function verdictOf({
  sessions,
  sessionsPerArm,
  baselineOnsets,
  ratioBelow,
}: VerdictInput): VerdictKind {
  const { helped, madeItWorse, didNot } = verdictRules;
  const fewest = Math.min(sessions.baseline, sessions.change);
  if (fewest < verdictRules.sessionsPerArm) return 'too-early';
  const sooner = ratioBelow(1);
  if (sooner >= madeItWorse.soonerAtAll && ratioBelow(quarterSooner) >= madeItWorse.quarterSooner)
    return 'made-it-worse';
  if (fewest < sessionsPerArm || baselineOnsets < verdictRules.baselineOnsets) return 'too-early';
  const later = 1 - ratioBelow(quarterLater);
  if (1 - sooner >= laterAtAllAsked(fewest) && later >= helped.quarterLater) return 'helped';
  return later <= didNot.quarterLaterAtMost ? 'did-not' : 'too-early';
}
