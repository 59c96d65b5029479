import type { Measure } from './measures.ts';

/** How many minutes a distance takes at the usual speed of its activity. */
export function minutesOfDistance({ perHour }: Pick<Measure, 'perHour'>, distance: number): number {
  return (distance / perHour) * 60;
}
