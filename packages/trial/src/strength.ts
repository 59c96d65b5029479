/**
 * How much weaker the numbness is with the change, on the scale of 0 to 10. Of sessions with numbness alone: one that
 * ended before it could come would else count as weak, and shorter sessions with the change as help.
 */
import type { Arm, Observation } from './observation.ts';
import { type Estimate, estimate } from './quantile.ts';
import { studentTBelow } from './studentT.ts';

export type StrengthResult = {
  readonly sessions: Readonly<Record<Arm, number>>;
  readonly mean: Readonly<Record<Arm, number>>;
  /** Mean strength with the change less without: below 0 is weaker. */
  readonly difference: Estimate;
  /** P(weaker by two points or more): what people call clearly better on such a scale. */
  readonly probabilityWeakerByTwo: number;
  readonly probabilityStrongerByTwo: number;
};

/** The smallest difference that counts on a scale of 0 to 10 (J. T. Farrar et al., Pain 94, 2001: two points for pain). */
const clearly = 2;

/** Like two sessions' worth of evidence that strength differs by 2 points between like sessions. Judgement. */
const spread = { sessions: 2, sd: 2 };

/**
 * The means of both arms with one unknown spread and flat priors for the means: Student's t in closed form. Null
 * when an arm has fewer than two sessions with numbness and a strength.
 */
export function strengthResult(observations: readonly Observation[]): StrengthResult | null {
  const baseline = strengthsOf(observations, 'baseline');
  const change = strengthsOf(observations, 'change');
  if (baseline.length < 2 || change.length < 2) return null;
  const [without, having] = [meanOf(baseline), meanOf(change)];
  const degrees = spread.sessions + baseline.length + change.length - 2;
  const squares = squaresAround(baseline, without) + squaresAround(change, having);
  const variance = (spread.sessions * spread.sd ** 2 + squares) / degrees;
  const error = Math.sqrt(variance * (1 / baseline.length + 1 / change.length));
  const below = (value: number): number => studentTBelow((value - (having - without)) / error, degrees);
  return {
    sessions: { baseline: baseline.length, change: change.length },
    mean: { baseline: without, change: having },
    difference: estimate(below, [-100, 100]),
    probabilityWeakerByTwo: below(-clearly),
    probabilityStrongerByTwo: 1 - below(clearly),
  };
}

/** Sorted, so that the order of the sessions changes no digit. */
function strengthsOf(observations: readonly Observation[], arm: Arm): number[] {
  return observations
    .filter((o) => o.arm === arm && !o.censored)
    .flatMap((o) => o.strength ?? [])
    .sort((a, b) => a - b);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squaresAround(values: readonly number[], mean: number): number {
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
