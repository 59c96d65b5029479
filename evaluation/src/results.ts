/** What evaluation/RESULTS.md says. The same guide and cases give the same text: no date, no times. */
import { basename } from 'node:path';
import type { Assessor } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import { ownCases } from './caseFiles.ts';
import { readCasesFile } from './cases.ts';
import { figureRows } from './figureRows.ts';
import { figuresOf } from './figures.ts';
import { countNumbers } from './guideNumbers.ts';
import type { Unmentioned } from './interview.ts';
import { markdownTable } from './markdownTable.ts';
import { reliabilityOf } from './reliability.ts';
import { measured, reliabilityLead } from './resultsText.ts';
import { type Score, scoreCase } from './score.ts';
import { weightsSection } from './weightsSection.ts';

type Run = { readonly file: string; readonly unmentioned: Unmentioned; readonly scores: readonly Score[] };

/** Holds every interview in both modes and fits the weights: takes about half a minute. */
export function resultsMarkdown(assessor: Assessor): string {
  const runs = ownCases.flatMap((file) => [runOf(assessor, file, 'no'), runOf(assessor, file, 'unknown')]);
  const sections = [
    ['# Results', 'Written by `npm run results`; do not edit.', guideLine(assessor.guide)],
    ['## What is measured, and what is not', measured],
    ['## The guide', guideCounts(assessor.guide), numbersTable(assessor.guide)],
    ['## Figures', 'With 95% intervals: Wilson for shares, bootstrap otherwise.', ...runs.map(figuresTable)],
    ['## Reliability', reliabilityLead, reliabilityTable(runs)],
    ['## Weights, on cases that they have not seen', ...weightsSection(assessor)],
  ];
  return `${sections.flat().join('\n\n')}\n`;
}

function runOf(assessor: Assessor, file: string, unmentioned: Unmentioned): Run {
  const { cases } = readCasesFile(assessor.guide, file);
  return { file, unmentioned, scores: cases.map((person) => scoreCase(assessor, person, unmentioned)) };
}

/** The line that a test looks for: results of another guide are no results. */
export function guideLine({ version, hash }: Guide): string {
  return `Guide ${version}, hash \`${hash}\`.`;
}

function guideCounts({ causes, questions, changes, redFlags, sources }: Guide): string {
  return (
    `${causes.length} causes, ${questions.length} questions, ${changes.length} changes, ` +
    `${redFlags.length} red flags, ${sources.length} sources.`
  );
}

function numbersTable(guide: Guide): string {
  const rows = countNumbers(guide).map(({ kind, count, judgement }) => [
    kind,
    `${count}`,
    `${judgement}`,
    `${((100 * judgement) / count).toFixed(1)}%`,
  ]);
  return markdownTable(['Numbers', 'count', 'of which judgement', 'share'], rows);
}

function figuresTable({ file, unmentioned, scores }: Run): string {
  const untold = unmentioned === 'no' ? 'what is not told is denied' : 'what is not told is not known';
  const rows = figureRows(figuresOf(scores)).map(({ label, value, interval }) => [label, value, interval]);
  const table = markdownTable(['Figure', 'value', '95% interval'], rows);
  return `### ${basename(file)}, ${scores.length} cases, ${untold}\n\n${table}`;
}

function reliabilityTable(runs: readonly Run[]): string {
  const scores = runs.filter((run) => run.unmentioned === 'no').flatMap((run) => run.scores);
  const rows = reliabilityOf(scores).map(({ from, to, cases, predicted, right }) => {
    const bin = `${100 * from} to ${100 * to}%`;
    if (cases === 0) return [bin, '0', '–', '–', '–'];
    return [
      bin,
      `${cases}`,
      hundred(predicted),
      hundred(right.value),
      `${hundred(right.low)} to ${hundred(right.high)}`,
    ];
  });
  return markdownTable(['Probability of the first cause', 'n', 'mean', 'came true', '95% interval'], rows);
}

function hundred(share: number): string {
  return `${(100 * share).toFixed(0)}%`;
}
