type Bin = { readonly from: number; readonly to: number };

/** The place of the bin that a number lies in. @throws RangeError when none holds it: answers are checked before. */
export function binPlaceOf(
  { id, bins }: { readonly id: string; readonly bins: readonly Bin[] },
  value: number,
): number {
  const place = bins.findIndex(({ from, to }) => value >= from && value < to);
  if (place === -1) throw new RangeError(`${id}: no bin holds ${value}`);
  return place;
}

export function middleOf({ from, to }: Bin): number {
  return (from + to) / 2;
}
