/** The part of evaluation/RESULTS.md on the bands. */
import type { Assessor } from '@footing/assessment';
import { percent } from './figureRows.ts';
import type { Figure } from './intervals.ts';
import { markdownTable } from './markdownTable.ts';
import { bandFigures, createBandCheck } from './rankBands.ts';
import { bandsLead } from './resultsText.ts';
import type { Run } from './run.ts';
import { scoreGroups } from './scoreGroups.ts';

/** What is counted, in words, and a table with a row for each group of cases. */
export function bandsSection(assessor: Assessor, runs: readonly Run[]): string[] {
  const check = createBandCheck(assessor);
  const rows = scoreGroups(runs).map(({ name, scores }) => {
    const figures = bandFigures(scores.map(check));
    const { pointInside, firstInside, couldBeFirst, topWidth } = figures;
    return [name, `${scores.length}`, ...[pointInside, firstInside, couldBeFirst, topWidth].map(shown)];
  });
  const head = ['Cases', 'n', 'own place inside', '1 inside', 'could be first', "first cause's width"];
  return [bandsLead(assessor.guide.model.bands), markdownTable(head, rows)];
}

function shown(figure: Figure): string {
  const { value, interval } = percent('', figure);
  return `${value} (${interval})`;
}
