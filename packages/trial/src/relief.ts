/** How much sooner the numbness is gone with the change, by the same models as its onset. */
import { type Arm, type Observation, timesOf } from './observation.ts';
import { evenPrior } from './prior.ts';
import { type Estimate, estimate, scaled } from './quantile.ts';
import { trialPosterior } from './trialPosterior.ts';
import { quarterLater, quarterSooner } from './verdict.ts';

export type ReliefResult = {
  readonly sessions: Readonly<Record<Arm, number>>;
  /** Median minutes to relief with the change over without: below 1 is sooner. */
  readonly ratio: Estimate;
  /** P(sooner by a fifth or more), the counterpart of a delay by a quarter. */
  readonly probabilitySoonerByFifth: number;
  /** P(a quarter longer or more): the same the other way round. */
  readonly probabilityLongerByQuarter: number;
};

/** Null when an arm has fewer than two sessions with numbness and a relief time. */
export function reliefResult(observations: readonly Observation[]): ReliefResult | null {
  const timed = observations.filter((o) => !o.censored && o.reliefMinutes !== undefined);
  const sessions = {
    baseline: timed.filter((o) => o.arm === 'baseline').length,
    change: timed.filter((o) => o.arm === 'change').length,
  };
  if (sessions.baseline < 2 || sessions.change < 2) return null;
  const times = timesOf(
    timed.map((o) => ({ ...o, minutes: o.reliefMinutes!, censored: false, untimed: false })),
  );
  const all = [...times.baseline.events, ...times.change.events].sort((a, b) => a - b);
  const usual = Math.exp(all[Math.floor(all.length / 2)]!);
  const { ratioBelow } = trialPosterior(times, evenPrior, usual);
  return {
    sessions,
    ratio: scaled(
      estimate((x) => ratioBelow(Math.exp(x)), [-12, 12]),
      Math.exp,
    ),
    probabilitySoonerByFifth: ratioBelow(quarterSooner),
    probabilityLongerByQuarter: 1 - ratioBelow(quarterLater),
  };
}
