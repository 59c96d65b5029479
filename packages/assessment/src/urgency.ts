import { type Guide, type Urgency, urgencyOrder, urgencyRank } from '@footing/guide';

/** P(urgency) under the posterior, least urgency first. */
export function urgencyShares(guide: Guide, posterior: Float64Array): number[] {
  const shares = urgencyOrder.map(() => 0);
  for (const [h, cause] of guide.causes.entries()) shares[urgencyRank(cause.urgency)]! += posterior[h]!;
  return shares;
}

/** The expected loss of each urgency from the floor up, under the guide's loss table. */
export function expectedLosses(guide: Guide, shares: readonly number[], floor: Urgency) {
  return urgencyOrder.slice(urgencyRank(floor)).map((given) => {
    const loss = urgencyOrder.reduce(
      (sum, truth, i) => sum + shares[i]! * guide.model.loss.table[truth][given],
      0,
    );
    return { urgency: given, loss };
  });
}

/** The urgency with the least expected loss; never below the floor, the more urgent of equals. */
export function leastLossUrgency(guide: Guide, posterior: Float64Array, floor: Urgency): Urgency {
  const losses = expectedLosses(guide, urgencyShares(guide, posterior), floor);
  return losses.reduce((best, candidate) => (candidate.loss <= best.loss ? candidate : best)).urgency;
}
