/** The steps of an activity, run against the clock. Times in seconds. */

export type Countdown = {
  /** The step that runs, by its place; as many as there are steps when all are done. */
  readonly step: number;
  /** What is left of it. */
  readonly left: number;
  readonly running: boolean;
};

export function startOf(steps: readonly number[]): Countdown {
  return { step: 0, left: steps[0] ?? 0, running: false };
}

export function isDone(steps: readonly number[], { step }: Countdown): boolean {
  return step >= steps.length;
}

/** Lets time pass. A device that slept may have missed more than one step. */
export function passed(steps: readonly number[], now: Countdown, seconds: number): Countdown {
  if (!now.running || isDone(steps, now)) return now;
  if (seconds < now.left) return { ...now, left: now.left - seconds };
  return passed(steps, nextStep(steps, now), seconds - now.left);
}

export function nextStep(steps: readonly number[], { step, running }: Countdown): Countdown {
  const next = step + 1;
  return { step: next, left: steps[next] ?? 0, running: running && next < steps.length };
}
