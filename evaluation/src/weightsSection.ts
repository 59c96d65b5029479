/** The part of evaluation/RESULTS.md on the fitted weights. */
import { basename } from 'node:path';
import type { Assessor } from '@footing/assessment';
import { ownCases } from './caseFiles.ts';
import { caseFolds, crossValidate } from './crossValidate.ts';
import { figureInWords, percent, plain } from './figureRows.ts';
import { bootstrap, meanOf, wilson } from './intervals.ts';
import { markdownTable } from './markdownTable.ts';
import { type Fit, fitsOf, poseCases } from './posedCases.ts';
import { weightsLead } from './resultsText.ts';

/** Left-out figures by file, beside those of the guide's own weights on the same cases. */
export function weightsSection(assessor: Assessor): string[] {
  const { guide } = assessor;
  const posed = ownCases.map((file) => poseCases(assessor, file));
  const { leftOut, weights } = crossValidate(guide, posed.flat());
  const rows = ownCases.flatMap((file, i) => [
    fitRow(
      `${basename(file)}, left out`,
      leftOut.filter((l) => l.file === file),
    ),
    fitRow(`${basename(file)}, the guide's weights`, fitsOf(guide, guide.model.weights, posed[i]!)),
  ]);
  const names = Object.keys(guide.model.weights) as (keyof typeof guide.model.weights)[];
  const fitted = weights.map((w, fold) => [
    `without fold ${fold + 1} of ${caseFolds}`,
    ...names.map((n) => `${w[n]}`),
  ]);
  const own = ['the guide', ...names.map((n) => `${guide.model.weights[n]}`)];
  return [
    weightsLead,
    markdownTable(['Cases', 'n', 'loss', 'top-1', 'top-3'], rows),
    markdownTable(['Weights', ...names], [...fitted, own]),
  ];
}

function fitRow(label: string, fits: readonly Fit[]): string[] {
  const loss = plain(
    '',
    bootstrap(
      fits.map((f) => f.loss),
      meanOf,
    ),
    3,
  );
  const within = (most: number) =>
    percent('', wilson(fits.filter((f) => f.rank <= most).length, fits.length));
  return [label, `${fits.length}`, ...[loss, within(1), within(3)].map(figureInWords)];
}
