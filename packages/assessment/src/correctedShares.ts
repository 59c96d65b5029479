/** Moves shares by what was learned from people, on the scale of log odds (docs/adr/0055). */
import type { Share } from '@footing/guide';
import { clampShare } from '@footing/inference';

type Outcomes = readonly { readonly id: string; readonly base: Share }[];
type Shares = ReadonlyMap<number, Share>;
/** By option, in nats; what is not there is not moved. */
export type Moves = Readonly<Record<string, number>>;

/** Options that hold each on its own: the odds of each are moved; one without a share of its own starts from its base rate. */
export function correctedManyShares(shares: Shares, outcomes: Outcomes, moves: Moves): Shares {
  if (Object.keys(moves).length === 0) return shares;
  const moved = new Map(shares);
  for (const [k, { id, base }] of outcomes.entries()) {
    if (!Object.hasOwn(moves, id)) continue;
    const share = shares.get(k) ?? base;
    const odds = oddsOf(share.p) * Math.exp(moves[id]!);
    moved.set(k, { ...share, p: odds / (1 + odds) });
  }
  return moved;
}

/** Options of which exactly one holds: each is weighed by its move, and all sum to 1 again. Without a row it is that of the base rates. */
export function correctedOneShares(shares: Shares, outcomes: Outcomes, moves: Moves): Shares {
  if (Object.keys(moves).length === 0) return shares;
  const row = outcomes.map((outcome, k) => shares.get(k) ?? outcome.base);
  const weighed = row.map(({ p }, k) => clampShare(p) * Math.exp(moves[outcomes[k]!.id] ?? 0));
  const total = weighed.reduce((sum, weight) => sum + weight, 0);
  return new Map(row.map((share, k) => [k, { ...share, p: weighed[k]! / total }]));
}

function oddsOf(p: number): number {
  const share = clampShare(p);
  return share / (1 - share);
}
