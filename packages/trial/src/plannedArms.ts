/** Which sessions to do with the change and which without, in an order that chance has made. */
import { randomStream } from '@footing/inference';
import type { Arm } from './observation.ts';

export type TrialPlan = {
  /** Whether the change can be undone between sessions. */
  readonly undoable: boolean;
  /** The same seed gives the same order. */
  readonly seed: number;
  /** Sessions wanted with and without the change. */
  readonly sessionsPerArm: number;
};

/** Sessions without the change at the start, also where it can be undone: the first of a new trial are still practice. */
const opening = 2;

/** With and without in one block: two of each, so that nobody can guess far ahead and both grow together. */
const blockHalf = 2;

/**
 * The arms of a whole trial. Where the change can be undone: two sessions without, then blocks of four in random
 * order. Where it cannot: all sessions without the change, then all with it.
 */
export function plannedArms({ undoable, seed, sessionsPerArm }: TrialPlan): Arm[] {
  const rest = sessionsPerArm - opening;
  if (!undoable || rest <= 0)
    return [...repeated('baseline', sessionsPerArm), ...repeated('change', sessionsPerArm)];
  const random = randomStream(seed);
  const planned = repeated('baseline', opening);
  let [baseline, change] = [rest, sessionsPerArm];
  while (baseline + change > 0) {
    const block = [
      ...repeated('baseline', Math.min(blockHalf, baseline)),
      ...repeated('change', Math.min(blockHalf, change)),
    ];
    baseline -= Math.min(blockHalf, baseline);
    change -= Math.min(blockHalf, change);
    planned.push(...shuffled(block, random));
  }
  return planned;
}

/** What is still to do: the plan less what was done, each session taken from the front of its arm. */
export function remainingArms(plan: TrialPlan, done: readonly Arm[]): Arm[] {
  const left = plannedArms(plan);
  for (const arm of done) {
    const place = left.indexOf(arm);
    if (place >= 0) left.splice(place, 1);
  }
  return left;
}

function repeated(arm: Arm, times: number): Arm[] {
  return Array.from({ length: times }, () => arm);
}

/** Fisher and Yates. */
function shuffled(arms: Arm[], random: () => number): Arm[] {
  for (let i = arms.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [arms[i], arms[j]] = [arms[j]!, arms[i]!];
  }
  return arms;
}
