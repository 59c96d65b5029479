import type { Observation } from '../src/observation.ts';

/** Minutes to numbness without and with the change, taking turns; a text is a session that ended without numbness. */
export function sessions(
  baseline: readonly (number | string)[],
  change: readonly (number | string)[],
): Observation[] {
  const of = (arm: Observation['arm'], minutes: readonly (number | string)[]): Observation[] =>
    minutes.map((m, i) => ({
      minutes: Number(m),
      censored: typeof m === 'string',
      arm,
      order: 2 * i + (arm === 'change' ? 1 : 0),
    }));
  return [...of('baseline', baseline), ...of('change', change)];
}
