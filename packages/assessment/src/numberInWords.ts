import type { AskedQuestion } from './askedGuide.ts';

/** "41 years", "1 minute"; to hundredths. */
export function numberInWords({ unit }: Pick<AskedQuestion, 'unit'>, value: number): string {
  const rounded = Math.round(value * 100) / 100;
  if (unit === undefined) return String(rounded);
  return `${rounded} ${rounded === 1 ? unit.replace(/s$/, '') : unit}`;
}
