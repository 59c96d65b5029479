/** Whether "70%" comes true seven times in ten. */
import { type Figure, meanOf, wilson } from './intervals.ts';
import type { Score } from './score.ts';

/** A probability that was given to something, and whether it was so. */
export type Forecast = { readonly probability: number; readonly right: boolean };

export type ReliabilityBin = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The mean probability of the bin's forecasts; not a number without any. */
  readonly predicted: number;
  /** The share of them that was right. */
  readonly right: Figure;
};

/** Ten bins of the same width. */
export const evenEdges: readonly number[] = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
/** Narrower ones at the low end, where nearly all pairs of a case and a cause are. */
export const edgesOfPairs: readonly number[] = [0, 0.01, 0.02, 0.05, ...evenEdges.slice(1)];

/** One a case: its first cause, and whether that is an expected one. */
export function firstCauseForecasts(scores: readonly Score[]): Forecast[] {
  return scores.map(({ assessment, rank }) => ({
    probability: assessment.causes[0]!.probability,
    right: rank === 1,
  }));
}

/** One for each cause of each case: whether it is an expected one, or (`likeliest`) the first of the expected ones. */
export function everyCauseForecasts(scores: readonly Score[], likeliest = false): Forecast[] {
  return scores.flatMap(({ assessment, case: { expected } }) => {
    const right = likeliest ? expected.causes.slice(0, 1) : expected.causes;
    return assessment.causes.map(({ id, probability }) => ({ probability, right: right.includes(id) }));
  });
}

/** One bin between each edge and the next; what lies on an edge falls into the bin above, 1 into the last. */
export function reliabilityOf(forecasts: readonly Forecast[], edges: readonly number[]): ReliabilityBin[] {
  const last = edges.length - 2;
  const binOf = ({ probability }: Forecast): number =>
    Math.min(
      last,
      edges.findLastIndex((edge) => edge <= probability),
    );
  return edges.slice(0, -1).map((from, bin) => {
    const own = forecasts.filter((forecast) => binOf(forecast) === bin);
    return {
      from,
      to: edges[bin + 1]!,
      count: own.length,
      predicted: meanOf(own.map((forecast) => forecast.probability)),
      right: wilson(own.filter((forecast) => forecast.right).length, own.length),
    };
  });
}
