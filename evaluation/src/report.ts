/** What an evaluation of one file says, for people and for programs. */
import type { Guide } from '@footing/guide';
import { type FigureRow, figureRows } from './figureRows.ts';
import type { Figures } from './figures.ts';
import type { Unmentioned } from './interview.ts';
import type { Score } from './score.ts';
import { type WrongCase, wrongCaseLine, wrongCasesOf } from './wrongCases.ts';

/** What was evaluated, and how. */
export type EvaluationContext = {
  readonly file: string;
  readonly guide: Guide;
  readonly unmentioned: Unmentioned;
};

/** Plain text for a terminal: first each case that came out wrong, one a line, then the figures. */
export function evaluationReport(
  context: EvaluationContext,
  figures: Figures,
  scores: readonly Score[],
): string {
  const { file, guide, unmentioned } = context;
  const wrong = wrongCasesOf(scores).map(wrongCaseLine);
  return [
    `${file}: interviews with ${figures.cases} recorded cases, guide ${guide.version} (${guide.hash.slice(0, 12)})`,
    `To what a case does not tell, the person says ${unmentioned === 'no' ? 'no' : '"not sure"'}.`,
    '',
    wrong.length === 0 ? 'No case came out wrong.' : `Came out wrong, ${wrong.length} of ${figures.cases}:`,
    ...wrong.map((line) => `  ${line}`),
    '',
    `${file}, ${figures.cases} cases, with 95% intervals:`,
    ...alignedRows(figureRows(figures)),
  ].join('\n');
}

/** A list of names does not push the other columns apart. */
function alignedRows(rows: readonly FigureRow[]): string[] {
  const labels = Math.max(...rows.map((row) => row.label.length));
  const values = Math.max(...rows.map((row) => row.value.length).filter((length) => length <= 12));
  return rows.map(({ label, value, interval }) => {
    const shown = interval === '' ? '' : `  (${interval})`;
    return `  ${label.padEnd(labels)}  ${value.padStart(values)}${shown}`;
  });
}

export type EvaluationJson = {
  readonly file: string;
  readonly guide: { readonly version: string; readonly hash: string };
  readonly unmentioned: Unmentioned;
  /** A figure of nothing, such as a share of no cases, becomes null in JSON. */
  readonly figures: Figures;
  readonly wrong: readonly WrongCase[];
};

/** The same as a plain object. */
export function evaluationJson(
  { file, guide, unmentioned }: EvaluationContext,
  figures: Figures,
  scores: readonly Score[],
): EvaluationJson {
  const { version, hash } = guide;
  return { file, guide: { version, hash }, unmentioned, figures, wrong: wrongCasesOf(scores) };
}
