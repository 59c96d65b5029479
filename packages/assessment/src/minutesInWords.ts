import type { Measure } from './measures.ts';
import { numberInWords } from './numberInWords.ts';

/** "About 28 minutes at 10.8 km an hour": what a distance was taken for, and by which speed. */
export function minutesInWords(
  { unit, perHour }: Pick<Measure, 'unit' | 'perHour'>,
  minutes: number,
): string {
  const told = minutes < 1 ? 'Less than a minute' : `About ${numberInWords({ unit: 'minutes' }, minutes)}`;
  return `${told} at ${Math.round(perHour * 10) / 10} ${unit} an hour`;
}
