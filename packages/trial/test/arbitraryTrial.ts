/** Random trials for the laws. */
import fc from 'fast-check';
import type { Arm, Observation } from '../src/observation.ts';

const session = fc.record({
  minutes: fc.integer({ min: 4, max: 480 }).map((quarters) => quarters / 4),
  censored: fc.boolean(),
  arm: fc.constantFrom<Arm>('baseline', 'change'),
  strength: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
  reliefMinutes: fc.option(fc.integer({ min: 0, max: 240 }), { nil: undefined }),
});

/** Undefined values are left out, as in data from outside. */
export const trial: fc.Arbitrary<Observation[]> = fc
  .array(session, { minLength: 0, maxLength: 16 })
  .map((sessions) => sessions.map((s, order) => ({ ...withoutUndefined(s), order }) as Observation));

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined));
}

export function swapped(observations: readonly Observation[]): Observation[] {
  return observations.map((o) => ({ ...o, arm: o.arm === 'baseline' ? 'change' : 'baseline' }));
}
