/** Numbers of nats in a column: they are told in tenths. */
import { columnOf, foldSign, numbersOf, unfoldSign } from './column.ts';

/** @throws RangeError when a number is no whole number of tenths: it would arrive as another. */
export function columnOfTenths(nats: readonly number[]): string {
  return columnOf(nats.map((one) => foldSign(wholeTenths(one))));
}

export function tenthsIn(column: string): number[] {
  return numbersOf(column).map((folded) => unfoldSign(folded) / 10);
}

function wholeTenths(nats: number): number {
  const tenths = Math.round(nats * 10);
  if (tenths / 10 !== nats) throw new RangeError(`a learned number is told in tenths of a nat, not ${nats}`);
  return tenths;
}
