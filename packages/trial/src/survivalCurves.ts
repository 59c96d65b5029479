/** The share of sessions still without numbness, minute by minute, with and without the change. */
import type { Arm } from './observation.ts';
import { type Estimate, estimate } from './quantile.ts';
import type { TrialPosterior } from './trialPosterior.ts';

/** `share` of sessions without numbness at this minute. */
export type CurvePoint = { readonly minutes: number; readonly share: Estimate };

export type SurvivalCurves = Readonly<Record<Arm, readonly CurvePoint[]>>;

/** For the eye: a hundredth of a percent. */
const tolerance = 1e-5;

/** @param until the last minute; the first is 0, where every session is still without numbness. */
export function survivalCurves(posterior: TrialPosterior, until: number, points: number): SurvivalCurves {
  const times = Array.from({ length: points }, (_, k) => (until * (k + 1)) / points);
  const curve = (arm: Arm): CurvePoint[] => [
    { minutes: 0, share: { median: 1, interval80: [1, 1], interval95: [1, 1] } },
    ...times.map((minutes) => ({
      minutes,
      share: shareEstimate(posterior, arm, minutes),
    })),
  ];
  return { baseline: curve('baseline'), change: curve('change') };
}

export function shareEstimate(posterior: TrialPosterior, arm: Arm, minutes: number): Estimate {
  return estimate((share) => posterior.survivalBelow(arm, minutes, share), [0, 1], tolerance);
}
