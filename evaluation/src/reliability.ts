/** Whether "70%" comes true seven times in ten. */
import { type Figure, meanOf, wilson } from './intervals.ts';
import type { Score } from './score.ts';

export type ReliabilityBin = {
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  /** The mean probability of the first cause; not a number without cases. */
  readonly predicted: number;
  /** The share of cases where the first cause was an expected one. */
  readonly right: Figure;
};

/** Ten bins of the first cause's probability; a probability of 1 falls into the last. */
export function reliabilityOf(scores: readonly Score[]): ReliabilityBin[] {
  const binOf = (score: Score): number => Math.min(9, Math.floor(topProbability(score) * 10));
  return Array.from({ length: 10 }, (_, bin) => {
    const own = scores.filter((score) => binOf(score) === bin);
    return {
      from: bin / 10,
      to: (bin + 1) / 10,
      cases: own.length,
      predicted: meanOf(own.map(topProbability)),
      right: wilson(own.filter((score) => score.rank === 1).length, own.length),
    };
  });
}

function topProbability({ assessment }: Score): number {
  return assessment.causes[0]!.probability;
}
