import { type Guide, urgencyOrder } from '@footing/guide';

/** The guide's losses one after the other, by rank: that of giving urgency d when c is the truth stands at c * levels + d. */
export function lossTable({ model }: Guide): Float64Array {
  const { table } = model.loss;
  return Float64Array.from(urgencyOrder.flatMap((truth) => urgencyOrder.map((given) => table[truth][given])));
}
