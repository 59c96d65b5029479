/** The part of evaluation/RESULTS.md on the bands. */
import type { Assessor } from '@footing/assessment';
import { figureInWords, percent } from './figureRows.ts';
import { markdownTable } from './markdownTable.ts';
import { bandFigures, createBandCheck } from './rankBands.ts';
import { bandsLead } from './resultsText.ts';
import type { Run } from './run.ts';
import { scoreGroups } from './scoreGroups.ts';

/** What is counted, in words, and a table with a row for each group of cases. */
export function bandsSection(assessor: Assessor, runs: readonly Run[]): string[] {
  const check = createBandCheck(assessor);
  const rows = scoreGroups(runs).map(({ name, scores }) => {
    const { pointInside, firstInside, couldBeFirst, topWidth } = bandFigures(scores.map(check));
    const figures = [pointInside, firstInside, couldBeFirst, topWidth];
    return [name, `${scores.length}`, ...figures.map((figure) => figureInWords(percent('', figure)))];
  });
  const head = ['Cases', 'n', 'own place inside', '1 inside', 'could be first', "first cause's width"];
  return [bandsLead(assessor.guide.model.bands), markdownTable(head, rows)];
}
