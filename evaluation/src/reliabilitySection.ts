/** The part of evaluation/RESULTS.md on whether probabilities can be taken at their word. */
import { inPercent } from './figureRows.ts';
import type { Figure } from './intervals.ts';
import { markdownTable } from './markdownTable.ts';
import {
  edgesOfPairs,
  evenEdges,
  everyCauseForecasts,
  firstCauseForecasts,
  type ReliabilityBin,
  reliabilityOf,
} from './reliability.ts';
import { everyCauseLead, reliabilityLead } from './resultsText.ts';
import type { Run } from './run.ts';
import { scoreGroups } from './scoreGroups.ts';

/** The plot (`alternative` says it in words), then its numbers for all files together. */
export function reliabilitySection(runs: readonly Run[], alternative: string): string[] {
  const { scores } = scoreGroups(runs)[0]!;
  const likeliest = reliabilityOf(everyCauseForecasts(scores, true), edgesOfPairs);
  return [
    reliabilityLead,
    `![${alternative}](reliability.svg)`,
    table('Probability of the first cause', 'came true', [
      reliabilityOf(firstCauseForecasts(scores), evenEdges),
    ]),
    everyCauseLead,
    table('Probability of a cause', 'expected', [
      reliabilityOf(everyCauseForecasts(scores), edgesOfPairs),
      likeliest,
    ]),
  ];
}

/** A second set of the same bins adds a column: how often the cause was the likeliest of the expected ones. */
function table(first: string, right: string, [bins, likeliest]: readonly ReliabilityBin[][]): string {
  const head = [first, 'n', 'mean', right, '95% interval'];
  const rows = bins!.map((bin, i) => [
    ...cellsOf(bin),
    ...(likeliest === undefined ? [] : [hundred(likeliest[i]!.right.value)]),
  ]);
  return markdownTable(likeliest === undefined ? head : [...head, 'likeliest expected'], rows);
}

function cellsOf({ from, to, count, predicted, right }: ReliabilityBin): string[] {
  const bin = `${hundred(from)} to ${hundred(to)}`.replace('%', '');
  if (count === 0) return [bin, '0', '–', '–', '–'];
  return [bin, `${count}`, hundred(predicted), hundred(right.value), interval(right)];
}

function interval({ low, high }: Figure): string {
  return `${hundred(low)} to ${hundred(high)}`;
}

/** Whole percentages, and one digit more where a share is small. */
function hundred(share: number): string {
  if (Number.isNaN(share)) return '–';
  const small = share > 0 && share < 0.095 && !Number.isInteger(Math.round(share * 1e6) / 1e4);
  return inPercent(share, small ? 1 : 0);
}
