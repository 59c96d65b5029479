/** What the sessions say, averaged over both models by how well each fits (marginal likelihood). */
import { type ModelPosterior, modelPosterior, type SpreadPart } from './modelPosterior.ts';
import { type Model, type ModelName, models } from './models.ts';
import type { Arm, TrialTimes } from './observation.ts';
import type { RatioPrior } from './prior.ts';
import { shareBelow } from './tabulated.ts';

export type TrialPosterior = {
  /** Posterior probability of each model; the two count as equally likely beforehand. */
  readonly models: readonly {
    readonly name: ModelName;
    readonly probability: number;
    readonly logEvidence: number;
  }[];
  /** P(ratio of median times < value); values above 0. */
  readonly ratioBelow: (ratio: number) => number;
  /** P(median minutes < value). */
  readonly medianBelow: (arm: Arm, minutes: number) => number;
  /** P(share of sessions without numbness at this minute < share). */
  readonly survivalBelow: (arm: Arm, minutes: number, share: number) => number;
  /** P(no numbness by this minute) in one more such session. */
  readonly survival: (arm: Arm, minutes: number) => number;
  /** Mean and standard deviation of the log ratio. */
  readonly logRatio: { readonly mean: number; readonly sd: number };
  /** The likeliest spread of log times between like sessions, as a standard deviation. */
  readonly sdOfLogTimes: number;
};

type Part = SpreadPart & { readonly model: Model };

/**
 * @param usualMinutes the length of a usual session; sets the middle of the weak prior of the medians. Above 0.
 */
export function trialPosterior(times: TrialTimes, ratio: RatioPrior, usualMinutes: number): TrialPosterior {
  const fitted = models.map((model) =>
    modelPosterior(model, times, { ratio, centre: Math.log(usualMinutes) }),
  );
  const probabilities = shares(fitted);
  const parts = worthKeeping(
    fitted.flatMap(({ model, parts: own }, m) =>
      own.map((part): Part => ({ ...part, model, weight: part.weight * probabilities[m]! })),
    ),
  );
  const average = (of: (part: Part) => number): number =>
    parts.reduce((sum, part) => sum + part.weight * of(part), 0);
  return {
    models: fitted.map(({ model, logEvidence }, m) => ({
      name: model.name,
      probability: probabilities[m]!,
      logEvidence,
    })),
    ratioBelow: (value) => average((part) => shareBelow(part.logRatio, Math.log(value))),
    medianBelow: (arm, minutes) => average((part) => shareBelow(part[arm], Math.log(minutes))),
    survivalBelow: (arm, minutes, share) => survivalShareBelow(parts, arm, minutes, share),
    survival: (arm, minutes) => average((part) => meanSurvival(part, arm, minutes)),
    logRatio: momentsOf(parts),
    sdOfLogTimes: Math.exp(average((part) => Math.log(part.spread * part.model.noiseSd))),
  };
}

/** All together the parts left out weigh less than one in a million. */
function worthKeeping(parts: readonly Part[]): Part[] {
  const kept = parts.filter((part) => part.weight > 1e-8);
  const total = kept.reduce((sum, part) => sum + part.weight, 0);
  return kept.map((part) => ({ ...part, weight: part.weight / total }));
}

function shares(fitted: readonly ModelPosterior[]): number[] {
  const highest = Math.max(...fitted.map((f) => f.logEvidence));
  const weights = fitted.map((f) => Math.exp(f.logEvidence - highest));
  const total = weights.reduce((sum, w) => sum + w, 0);
  return weights.map((w) => w / total);
}

/** Survival at a time is below a share exactly when the log median is below log time less spread x quantile. */
function survivalShareBelow(parts: readonly Part[], arm: Arm, minutes: number, share: number): number {
  const time = Math.log(minutes);
  const quantiles = new Map(models.map((model) => [model, model.survivalQuantile(share) - model.median]));
  let below = 0;
  for (const part of parts)
    below += part.weight * shareBelow(part[arm], time - part.spread * quantiles.get(part.model)!);
  return below;
}

function meanSurvival({ model, spread, ...of }: Part, arm: Arm, minutes: number): number {
  const { from, step, density } = of[arm];
  const time = Math.log(minutes);
  let sum = 0;
  let total = 0;
  for (let i = 0; i < density.length; i++) {
    sum += density[i]! * model.survival((time - (from + i * step)) / spread + model.median);
    total += density[i]!;
  }
  return sum / total;
}

function momentsOf(parts: readonly Part[]): { mean: number; sd: number } {
  let [mean, square] = [0, 0];
  for (const {
    weight,
    logRatio: { from, step, density },
  } of parts) {
    const total = density.reduce((sum, d) => sum + d, 0);
    for (let i = 0; i < density.length; i++) {
      const share = (weight * density[i]!) / total;
      mean += share * (from + i * step);
      square += share * (from + i * step) ** 2;
    }
  }
  return { mean, sd: Math.sqrt(Math.max(0, square - mean ** 2)) };
}
