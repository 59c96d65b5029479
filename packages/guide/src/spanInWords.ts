/** Figures that are known to lie between two ends, in words for readers. */

/** A figure as it is shown; `more` digits than usual where it has any. */
export type Shown = (value: number, more: number) => string;

const mostDigits = 6;

/** How many digits more than usual it takes that the ends of a narrow span are not shown as the same figure; 0 where none would do. */
export function digitsApart([low, high]: readonly [number, number], shown: Shown): number {
  for (let more = 0; more <= mostDigits; more++) if (shown(low, more) !== shown(high, more)) return more;
  return 0;
}

/** "1.2 to 2.4"; one figure where nothing that is shown tells the ends apart. */
export function spanInWords(span: readonly [number, number], shown: Shown): string {
  const more = digitsApart(span, shown);
  const [low, high] = [shown(span[0], more), shown(span[1], more)];
  return low === high ? low : `${low} to ${high}`;
}

/** Two digits that tell something, and as many more as are asked for; 0 has no sign. */
export function figureInWords(value: number, more = 0): string {
  const size = Math.abs(value);
  const digits = size >= 10 ? 0 : size < 0.5 ? 2 : 1;
  return value.toFixed(digits + more).replace(/^-(?=[0.]+$)/, '');
}
