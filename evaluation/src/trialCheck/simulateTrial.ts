/** Trials with a known truth, as a person would record them. */
import type { RandomStream } from '@footing/inference';
import type { Arm, Model, Observation } from '@footing/trial';

export type Truth = {
  readonly model: Model;
  /** Median minutes to numbness without the change. */
  readonly medianMinutes: number;
  /** Median with the change over without. */
  readonly ratio: number;
  /** Standard deviation of log times between like sessions. */
  readonly sd: number;
  /** Median minutes a session lasts; single ones differ by a fifth. */
  readonly sessionMinutes: number;
};

const lengthSd = 0.2;

/** One session an arm, in the order given; minutes are whole, as a person notes them. */
export function simulateTrial(truth: Truth, arms: readonly Arm[], random: RandomStream): Observation[] {
  return arms.map((arm, order) => simulateSession(truth, arm, order, random));
}

function simulateSession(truth: Truth, arm: Arm, order: number, random: RandomStream): Observation {
  const { model, medianMinutes, ratio, sd, sessionMinutes } = truth;
  const noise = (model.survivalQuantile(random()) - model.median) * (sd / model.noiseSd);
  const onset = medianMinutes * (arm === 'change' ? ratio : 1) * Math.exp(noise);
  const length = sessionMinutes * Math.exp(lengthSd * normal(random));
  return { minutes: Math.max(1, Math.round(Math.min(onset, length))), censored: onset > length, arm, order };
}

/** Box and Muller. */
export function normal(random: RandomStream): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}

/** So many sessions of each kind, taking turns. */
export function alternating(perArm: number): Arm[] {
  return Array.from({ length: 2 * perArm }, (_, i) => (i % 2 === 0 ? 'baseline' : 'change'));
}
