import type { Change, Share } from '@footing/guide';

/**
 * The guide's figure for a change in one person: how often it helps, over the causes by their probability. n is the
 * evidence that stands behind the figure on average.
 */
export function shareForPerson(
  change: Pick<Change, 'helps' | 'otherwise'>,
  causes: readonly { readonly id: string; readonly probability: number }[],
): Pick<Share, 'p' | 'n'> {
  let [p, n, total] = [0, 0, 0];
  for (const { id, probability } of causes) {
    const share = Object.hasOwn(change.helps, id) ? change.helps[id]! : change.otherwise;
    p += probability * share.p;
    n += probability * share.n;
    total += probability;
  }
  if (!(total > 0)) throw new RangeError('the causes need probabilities that sum to more than 0');
  return { p: p / total, n: n / total };
}
