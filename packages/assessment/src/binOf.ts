import type { Question } from '@footing/guide';

type Bin = Question['bins'][number];

/** The bin that a number lies in. @throws RangeError when it lies in none: bins leave no gap. */
export function binOf({ id, bins }: Pick<Question, 'id' | 'bins'>, value: number): Bin {
  const bin = bins.find(({ from, to }) => value >= from && value < to);
  if (bin === undefined) throw new RangeError(`${id}: no bin holds ${value}`);
  return bin;
}

export function middleOf({ from, to }: Pick<Bin, 'from' | 'to'>): number {
  return (from + to) / 2;
}
