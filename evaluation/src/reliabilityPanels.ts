import {
  edgesOfPairs,
  evenEdges,
  everyCauseForecasts,
  firstCauseForecasts,
  type ReliabilityBin,
  reliabilityOf,
} from './reliability.ts';
import type { Run } from './run.ts';
import { scoreGroups } from './scoreGroups.ts';

/** One small plot: the bins of one kind of forecast in one group of cases. */
export type ReliabilityPanel = {
  readonly forecasts: string;
  readonly cases: string;
  readonly bins: readonly ReliabilityBin[];
};

/** The first cause's and every cause's, each for all files together and for each file. */
export function reliabilityPanels(runs: readonly Run[]): ReliabilityPanel[] {
  const groups = scoreGroups(runs).map(({ name, scores }) => ({
    cases: `${name}, ${scores.length} cases`,
    first: reliabilityOf(firstCauseForecasts(scores), evenEdges),
    every: reliabilityOf(everyCauseForecasts(scores), edgesOfPairs),
  }));
  return [
    ...groups.map(({ cases, first }) => ({ forecasts: 'first cause', cases, bins: first })),
    ...groups.map(({ cases, every }) => ({ forecasts: 'every cause', cases, bins: every })),
  ];
}
