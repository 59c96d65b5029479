/** Observations of a trial in, what they say about the change out. No clock, no chance: same data, same bytes. */
import { type Begins, beginsOf, canCompare } from './begins.ts';
import { type Arm, countedObservations, type Observation, timesOf } from './observation.ts';
import { evenPrior, type RatioPrior } from './prior.ts';
import { type Estimate, estimate, scaled } from './quantile.ts';
import { isInRange, rangeWords } from './ranges.ts';
import { type ReliefResult, reliefResult } from './relief.ts';
import { type StrengthResult, strengthResult } from './strength.ts';
import { type SurvivalCurves, shareEstimate, survivalCurves } from './survivalCurves.ts';
import { type TrialPosterior, trialPosterior } from './trialPosterior.ts';
import { quarterLater, quarterSooner, type VerdictKind, verdictOf, verdictRules } from './verdict.ts';

export type AnalyseOptions = {
  /** Length of a usual session, at least 1; when absent, what `usualMinutesOf` makes of the sessions. */
  readonly usualMinutes?: number;
  /** Sessions with and without the change before a verdict; fewer than 4 are taken for 4, which is also the default. */
  readonly sessionsPerArm?: number;
  /** Points of each survival curve after the first; 30 when absent. 0 leaves the curves out. */
  readonly curvePoints?: number;
};

/** Of the next such session of usual length: the chance that it ends without numbness. */
export type NoNumbness = { readonly probability: number; readonly share: Estimate };

export type Analysis = {
  readonly verdict: VerdictKind;
  /** Sessions that count, and in how many numbness came. */
  readonly sessions: Readonly<Record<Arm, number>>;
  readonly onsets: Readonly<Record<Arm, number>>;
  /** In how many of those nobody knows when it began. */
  readonly untimed: Readonly<Record<Arm, number>>;
  readonly sessionsPerArm: number;
  readonly usualMinutes: number;
  /** Probability of each model; they are averaged by it (marginal likelihood, equal beforehand). */
  readonly models: TrialPosterior['models'];
  /** Whether the sessions let the change be compared; the figures are what was expected beforehand while they do not. */
  readonly isCompared: boolean;
  /** What they show of when numbness begins; `medianMinutes` are measured where it says so. */
  readonly begins: Readonly<Record<Arm, Begins>>;
  /** Median minutes to numbness. */
  readonly medianMinutes: Readonly<Record<Arm, Estimate>>;
  /** Median minutes with the change over without: above 1 is later. */
  readonly ratio: Estimate;
  readonly probabilityLater: number;
  readonly probabilityQuarterLater: number;
  readonly probabilityQuarterSooner: number;
  readonly noNumbness: Readonly<Record<Arm, NoNumbness>>;
  readonly strength: StrengthResult | null;
  readonly relief: ReliefResult | null;
  readonly curves: SurvivalCurves;
  readonly logRatio: { readonly mean: number; readonly sd: number };
  /** Standard deviation of log times between like sessions. */
  readonly sdOfLogTimes: number;
};

/** Ends of the search for medians and ratios, in logarithms: beyond anything a person exercises. */
const logReach = 14;

/**
 * Bayesian time-to-event analysis with censoring to the right and, where nobody knows when, to the left: Weibull and log-normal accelerated failure time (D. Collett,
 * Modelling Survival Data in Medical Research, ch. 6), integrated exactly and averaged by marginal likelihood.
 * @param prior of the log ratio of median times: `ratioPrior(share)` with the guide's figure for the change.
 * @throws RangeError when an observation or an option is out of range; outside data goes through `readTrial`.
 */
export function analyse(
  observations: readonly Observation[],
  prior: RatioPrior = evenPrior,
  options: AnalyseOptions = {},
): Analysis {
  observations.forEach(assertInRange);
  assertOptions(options);
  const counted = countedObservations(observations);
  const usualMinutes = options.usualMinutes ?? usualMinutesOf(counted);
  const sessionsPerArm = Math.max(verdictRules.sessionsPerArm, options.sessionsPerArm ?? 0);
  const posterior = trialPosterior(timesOf(counted), prior, usualMinutes);
  const sessions = byArm((arm) => counted.filter((o) => o.arm === arm).length);
  const onsets = byArm((arm) => counted.filter((o) => o.arm === arm && !o.censored).length);
  const untimed = byArm((arm) => counted.filter((o) => o.arm === arm && o.untimed === true).length);
  const { ratioBelow } = posterior;
  const medianMinutes = byArm((arm) => exponentialEstimate((minutes) => posterior.medianBelow(arm, minutes)));
  return {
    verdict: verdictOf({ sessions, sessionsPerArm, baselineOnsets: onsets.baseline, ratioBelow }),
    sessions,
    onsets,
    untimed,
    sessionsPerArm,
    usualMinutes,
    models: posterior.models,
    isCompared: canCompare(sessions, onsets),
    begins: byArm((arm) =>
      beginsOf({
        onsets: onsets[arm],
        untimed: untimed[arm],
        median: medianMinutes[arm].median,
        usualMinutes,
      }),
    ),
    medianMinutes,
    ratio: exponentialEstimate(ratioBelow),
    probabilityLater: 1 - ratioBelow(1),
    probabilityQuarterLater: 1 - ratioBelow(quarterLater),
    probabilityQuarterSooner: ratioBelow(quarterSooner),
    noNumbness: byArm((arm) => ({
      probability: posterior.survival(arm, usualMinutes),
      share: shareEstimate(posterior, arm, usualMinutes),
    })),
    strength: strengthResult(counted),
    relief: reliefResult(counted),
    curves: curvesOf(posterior, counted, usualMinutes, options.curvePoints ?? 30),
    logRatio: posterior.logRatio,
    sdOfLogTimes: posterior.sdOfLogTimes,
  };
}

/**
 * The median length of the sessions; where none is told, the median of the sessions whose minutes run to the end, and
 * where there is none, the longest time to numbness. 60 without any session.
 */
export function usualMinutesOf(observations: readonly Observation[]): number {
  const lengths = observations.flatMap(
    (o) => o.sessionMinutes ?? (o.censored || o.untimed === true ? o.minutes : []),
  );
  if (lengths.length > 0) return Math.max(1, medianOf(lengths));
  return observations.length === 0 ? 60 : Math.max(1, ...observations.map((o) => o.minutes));
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function byArm<T>(of: (arm: Arm) => T): Record<Arm, T> {
  return { baseline: of('baseline'), change: of('change') };
}

function exponentialEstimate(below: (value: number) => number): Estimate {
  return scaled(
    estimate((x) => below(Math.exp(x)), [-logReach, logReach]),
    Math.exp,
  );
}

function curvesOf(
  posterior: TrialPosterior,
  counted: readonly Observation[],
  usualMinutes: number,
  points: number,
): SurvivalCurves {
  if (points === 0) return { baseline: [], change: [] };
  return survivalCurves(posterior, Math.max(usualMinutes, ...counted.map((o) => o.minutes)), points);
}

const mustBeThere = ['minutes', 'order'] as const;
const mayBeThere = ['sessionMinutes', 'strength', 'reliefMinutes', 'day'] as const;

function assertInRange(observation: Observation): void {
  const areRight =
    mustBeThere.every((figure) => isInRange(figure, observation[figure])) &&
    !(observation.censored && observation.untimed === true) &&
    mayBeThere.every((figure) => observation[figure] === undefined || isInRange(figure, observation[figure]));
  if (!areRight) throw new RangeError(`out of range: ${JSON.stringify(observation)}`);
}

const optional = ['usualMinutes', 'sessionsPerArm', 'curvePoints'] as const;

function assertOptions(options: AnalyseOptions): void {
  for (const option of optional) {
    const value = options[option];
    if (value !== undefined && !isInRange(option, value))
      throw new RangeError(`${option} ${rangeWords(option)}, not ${value}`);
  }
}
